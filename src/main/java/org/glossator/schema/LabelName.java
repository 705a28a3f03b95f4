package org.glossator.schema;

/// The name of a label, unique in its schema whatever its place in the tree.
public record LabelName(String value) {

    public LabelName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A name cannot be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
