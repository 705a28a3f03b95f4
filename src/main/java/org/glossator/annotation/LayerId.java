package org.glossator.annotation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names a layer for good, in every copy of the project.
public record LayerId(UUID value) {

    /// A new name that nothing else bears.
    public static LayerId random() {
        return new LayerId(UUID.randomUUID());
    }

    /// The name that always stands for a layer of this name and kind, in every copy: a UUID of version 3 (RFC 9562,
    /// section 5.3), the MD5 digest of `layer`, the kind as [Layer.Kind] spells it, and the name, in UTF-8 with a
    /// line feed between each two.
    public static LayerId named(String name, Layer.Kind kind) {
        String words = "layer\n" + kind.name() + "\n" + name;
        return new LayerId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
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
