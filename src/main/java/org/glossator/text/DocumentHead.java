package org.glossator.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of a document without its text.
///
/// @param id its name for good
/// @param name what people call it, not blank; several documents may share one
/// @param digest the digest of its text
/// @param length the length of its text in UTF-16 code units
/// @param metadata what is told about it (source, date, speaker …), in the order given
public record DocumentHead(DocumentId id, String name, TextDigest digest, int length, Map<String, String> metadata) {

    public DocumentHead {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A document needs a name");
        }
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /// The same document called `other`.
    public DocumentHead named(String other) {
        return new DocumentHead(id, other, digest, length, metadata);
    }

    /// The same document with other metadata.
    public DocumentHead describedBy(Map<String, String> other) {
        return new DocumentHead(id, name, digest, length, other);
    }
}
