package org.glossator.review.agreement.study;

/// How marks and what is told become items.
///
/// @param matching when marks of several layers are one item
/// @param sets whether a token has all labels of its marks as a set, or the innermost one
/// @param scale on which the values of attributes and document labels stand
public record Treatment(Matching matching, boolean sets, Scale scale) {

    /// With values on the scale that their kind has.
    public Treatment(Matching matching, boolean sets) {
        this(matching, sets, Scale.USUAL);
    }
}
