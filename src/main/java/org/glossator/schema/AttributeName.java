package org.glossator.schema;

/// The name of an attribute, unique in its schema.
public record AttributeName(String value) {

    public AttributeName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A name cannot be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
