package org.glossator.text;

import java.util.UUID;

/// Names a document for good, in every copy of the project.
public record DocumentId(UUID value) {

    /// A new name that nothing else bears.
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
