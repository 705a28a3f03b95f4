package org.glossator.text;

import java.util.Map;

/// One text, immutable, with a name and metadata. The text is exactly what its file decoded to: no newline is
/// rewritten, nothing is normalised.
///
/// @param head what is known of it beside the text
/// @param text the text, without a [TextFlaw]
public record TextDocument(DocumentHead head, String text) {

    public TextDocument {
        TextFlaw.firstIn(text).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.kind() + " at " + flaw.offset());
        });
        if (head.length() != text.length()) {
            throw new IllegalArgumentException("The head speaks of another text");
        }
    }

    /// A new document of this name and text.
    public static TextDocument of(String name, String text, Map<String, String> metadata) {
        return of(DocumentId.random(), name, text, metadata);
    }

    /// The document of this id, name and text.
    public static TextDocument of(DocumentId id, String name, String text, Map<String, String> metadata) {
        return new TextDocument(new DocumentHead(id, name, TextDigest.of(text), text.length(), metadata), text);
    }

    public DocumentId id() {
        return head.id();
    }

    public String name() {
        return head.name();
    }
}
