package org.glossator.dataset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.format.Loss;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;

/// Finds the places of losses in the documents that were written.
final class LossPlaces {

    private final Map<DocumentId, Seen> seen = new HashMap<>();

    private record Seen(DocumentHead head, OffsetMap offsets, int order) {}

    /// Remembers a document that is written.
    void see(TextDocument document) {
        seen.put(document.id(), new Seen(document.head(), OffsetMap.of(document.text()), seen.size()));
    }

    /// The losses with their places, in the order of the documents.
    List<PlacedLoss> of(List<Loss> losses) {
        return losses.stream()
                .map(loss -> Map.entry(seen(loss), loss))
                .sorted(Comparator.comparingInt(each -> each.getKey().order()))
                .map(each -> placed(each.getKey(), each.getValue()))
                .toList();
    }

    private Seen seen(Loss loss) {
        return Objects.requireNonNull(seen.get(loss.document()), "a loss in a document that was not written");
    }

    private static PlacedLoss placed(Seen document, Loss loss) {
        return new PlacedLoss(
                document.head(),
                loss,
                loss.place()
                        .map(place -> new Span(
                                document.offsets().toCodePoint(place.start()),
                                document.offsets().toCodePoint(place.end())))
                        .orElse(null));
    }
}
