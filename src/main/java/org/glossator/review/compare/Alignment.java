package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.text.DocumentId;
import org.jspecify.annotations.Nullable;

/// Finds out which marks of several layers stand for the same thing.
///
/// Marks that say the same word for word come together first. Of what is left, those two come together that are most
/// alike, then those two that are most alike of the rest, and so on, as long as no layer would say one thing twice and
/// every two that come together cover a character in common. How alike two marks are is the share of the characters
/// that both cover among those that either covers (Jaccard 1912), and a half more where they bear the same label: so
/// the same label over at least half of the words goes before another label over the very same words, and those
/// before a thin overlap; of equals those go first of which the same is told, then those that come first in the text.
/// Neither the ids of marks nor the order of the layers come into it, but where a layer says a thing several times
/// over.
///
/// With n marks of which k pairs overlap, and are not said word for word by every layer, this takes O(n log n + k log
/// k) time and as much memory as k at the worst: near-linear for what people mark.
public final class Alignment {

    private Alignment() {}

    /// Compares what `layers` hold over a document; `markup` gives it in their order.
    ///
    /// @throws IllegalArgumentException if a relation begins or ends at something that is not there
    public static DocumentComparison of(DocumentId document, List<LayerId> layers, List<Markup> markup) {
        if (layers.size() != markup.size()) {
            throw new IllegalArgumentException(layers.size() + " layers with " + markup.size());
        }
        List<LayerId> named = List.copyOf(layers);
        List<MarkCase> marks = new ArrayList<>();
        for (@Nullable Annotation[] thing : things(markup)) {
            marks.add(new MarkCase(named, thing));
        }
        marks.sort(Comparator.comparing(MarkCase::place));
        return new DocumentComparison(document, named, marks, Linking.of(markup, marks));
    }

    private static List<@Nullable Annotation[]> things(List<Markup> markup) {
        List<@Nullable Annotation[]> things = new ArrayList<>();
        List<Unison> open = new ArrayList<>();
        for (Unison unison : Unison.of(markup)) {
            if (unison.isComplete()) {
                things.add(unison.marks());
            } else {
                open.add(unison);
            }
        }
        things.addAll(new Joining(open).things());
        return things;
    }
}
