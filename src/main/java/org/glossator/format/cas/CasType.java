package org.glossator.format.cas;

import java.util.List;

/// A type of feature structures.
///
/// @param name with its namespace: `glossator.label.Actor`
/// @param parent the type that it narrows
/// @param features those that it adds to its parent's
/// @param description words for people; may be empty
public record CasType(String name, String parent, List<CasFeature> features, String description) {

    public CasType {
        features = List.copyOf(features);
    }

    /// A type without a description.
    public static CasType of(String name, String parent, CasFeature... features) {
        return new CasType(name, parent, List.of(features), "");
    }

    /// The last part of a type's name.
    public static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
