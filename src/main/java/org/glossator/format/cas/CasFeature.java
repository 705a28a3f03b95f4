package org.glossator.format.cas;

/// A feature that a type gives its structures.
///
/// @param name as UIMA allows names: a letter, then letters, digits and underscores
/// @param range the name of the type of its values
/// @param shared whether a list of values is a structure of its own, to which several may refer
/// @param description words for people; may be empty
public record CasFeature(String name, String range, boolean shared, String description) {

    /// A feature of one value.
    public static CasFeature of(String name, String range) {
        return new CasFeature(name, range, false, "");
    }

    /// A feature of many values.
    ///
    /// @param range the type of the array
    public static CasFeature shared(String name, String range) {
        return new CasFeature(name, range, true, "");
    }
}
