package org.glossator.review.agreement.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.unitizing.Continuum;
import org.glossator.text.Span;

/// Documents as continua: each as long as its text, in UTF-16 units, with every fragment of every mark a unit of its
/// label. Layers that did not work on a document are not among its annotators. For one thread while it is filled.
public final class Continua {

    private final Map<Category, Integer> labels = new LinkedHashMap<>();
    private final List<Continuum> documents = new ArrayList<>();
    private final List<BitSet> worked = new ArrayList<>();

    /// Adds a document.
    void add(ReadDocument document) {
        BitSet by = document.worked();
        Continuum.Builder builder = Continuum.of(document.document().text().length(), by.cardinality());
        int annotator = 0;
        for (int layer = by.nextSetBit(0); layer >= 0; layer = by.nextSetBit(layer + 1)) {
            for (Annotation mark : document.markup().get(layer).annotations().inOrder()) {
                int label = labels.computeIfAbsent(Category.of(mark.label().value()), _ -> labels.size());
                for (Span span : mark.spans()) {
                    builder.unit(annotator, span.start(), span.end(), label);
                }
            }
            annotator++;
        }
        documents.add(builder.build());
        worked.add(by);
    }

    /// The continuum of each document that was measured, in their order.
    public List<Continuum> documents() {
        return List.copyOf(documents);
    }

    /// The same documents as only two layers saw them; who did not work on one is none of its annotators.
    public List<Continuum> only(Pair pair) {
        return IntStream.range(0, documents.size())
                .mapToObj(document -> documents.get(document).only(annotators(document, pair)))
                .toList();
    }

    private int[] annotators(int document, Pair pair) {
        BitSet by = worked.get(document);
        return IntStream.of(pair.first(), pair.second())
                .filter(by::get)
                .map(layer -> by.get(0, layer).cardinality())
                .toArray();
    }

    /// The number that stands for a label, -1 for one that nobody used.
    public int number(Category label) {
        return labels.getOrDefault(label, -1);
    }
}
