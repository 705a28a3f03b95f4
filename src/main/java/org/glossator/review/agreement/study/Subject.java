package org.glossator.review.agreement.study;

/// What a study is about.
///
/// @param unit what its items are
/// @param name of attributes and document labels, which; empty else
public record Subject(Unit unit, String name) {

    /// The subject of a unit that has only one.
    public static Subject of(Unit unit) {
        return new Subject(unit, "");
    }
}
