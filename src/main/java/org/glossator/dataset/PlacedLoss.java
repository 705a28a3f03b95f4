package org.glossator.dataset;

import java.util.Optional;
import org.glossator.format.Loss;
import org.glossator.message.Message;
import org.glossator.text.DocumentHead;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Something an export could not write as it stands, with where to look for it.
///
/// @param document the document it belongs to
/// @param loss what is lost; its place counts UTF-16 units, as the screen does
/// @param codePoints the same place in code points, as people and files count; null where there is none
public record PlacedLoss(
        DocumentHead document, Loss loss, @Nullable Span codePoints) {

    /// The sentence.
    public Message message() {
        return loss.message();
    }

    /// The place in the document's text in UTF-16 units, if it has one.
    public Optional<Span> place() {
        return loss.place();
    }

    /// The same place in code points.
    public Optional<Span> placeInCodePoints() {
        return Optional.ofNullable(codePoints);
    }
}
