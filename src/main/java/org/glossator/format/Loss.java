package org.glossator.format;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Something an export could not write, because the format has no room for it.
///
/// @param document the document it belongs to
/// @param span where in its text, if it has a place there
/// @param message the sentence
public record Loss(DocumentId document, @Nullable Span span, Message message) {

    /// Where in the document's text to look, if it has a place there.
    public Optional<Span> place() {
        return Optional.ofNullable(span);
    }
}
