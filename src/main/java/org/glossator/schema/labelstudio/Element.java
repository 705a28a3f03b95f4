package org.glossator.schema.labelstudio;

import java.util.Map;

/// A tag of the configuration, with its attributes and its line.
record Element(String name, Map<String, String> attributes, int line) {

    /// The attribute of this name, empty where it is absent.
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean is(String attribute) {
        return get(attribute).equalsIgnoreCase("true");
    }
}
