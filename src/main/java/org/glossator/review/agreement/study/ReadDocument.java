package org.glossator.review.agreement.study;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.review.compare.Alignment;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.text.TextDocument;

/// A document as it is measured: what each layer holds over it, laid over each other.
///
/// @param markup of each layer, in the order of the layers; labels that are not measured have been left out
/// @param worked the layers whose annotators worked on it; the others have no say, which is not the same as nothing
/// @param comparison of the same markup
/// @param words what the annotator of each layer said last of the document, [LastWords#of]; empty where nobody asked
public record ReadDocument(
        TextDocument document,
        List<Markup> markup,
        BitSet worked,
        DocumentComparison comparison,
        List<Map<String, String>> words) {

    public ReadDocument {
        markup = List.copyOf(markup);
        words = List.copyOf(words);
        worked = (BitSet) worked.clone();
    }

    /// Lays the markup of `layers` over each other.
    public static ReadDocument of(TextDocument document, List<LayerId> layers, List<Markup> markup, BitSet worked) {
        return new ReadDocument(document, markup, worked, Alignment.of(document.id(), layers, markup), List.of());
    }

    /// The same with what was said of the document.
    public ReadDocument saying(List<Map<String, String>> other) {
        return new ReadDocument(document, markup, worked, comparison, other);
    }

    /// The number of layers.
    int layers() {
        return markup.size();
    }
}
