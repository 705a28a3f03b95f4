package org.glossator.schema;

/// The name of a relation type, unique in its schema.
public record RelationName(String value) {

    public RelationName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A name cannot be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
