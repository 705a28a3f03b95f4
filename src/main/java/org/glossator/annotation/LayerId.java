package org.glossator.annotation;

import java.util.UUID;

/// Names a layer for good, in every copy of the project.
public record LayerId(UUID value) {

    /// A new name that nothing else bears.
    public static LayerId random() {
        return new LayerId(UUID.randomUUID());
    }

    /// Reads the name as [#toString()] writes it.
    public static LayerId parse(String text) {
        return new LayerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
