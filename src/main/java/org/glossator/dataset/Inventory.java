package org.glossator.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glossator.annotation.Layer;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;

/// Keeps account of what goes into a dataset as it is written, for its manifest and card.
final class Inventory {

    private final Map<String, Integer> shares;
    private final List<LabelName> labels;
    private final List<Map<LabelName, Integer>> counts = new ArrayList<>();
    private final List<Entry> documents = new ArrayList<>();
    private final Map<String, LayerCount> layers = new LinkedHashMap<>();

    /// A document and the number of the split it went into.
    record Entry(DocumentHead document, int split) {}

    /// What of a layer went in.
    record LayerCount(String name, Layer.Kind kind, int documents, int annotations) {

        LayerCount plus(LayerMarkup markup) {
            return new LayerCount(
                    name,
                    kind,
                    documents + 1,
                    annotations + markup.markup().annotations().size());
        }
    }

    /// @param shares the splits in order, with their shares in relation to each other
    /// @param labels the labels that are expected, in order; others come after them
    Inventory(Map<String, Integer> shares, List<LabelName> labels) {
        this.shares = shares;
        this.labels = labels;
        for (int i = 0; i < shares.size(); i++) {
            counts.add(new TreeMap<>(Comparator.comparing(LabelName::value)));
        }
    }

    /// The number of annotations of each label in a document.
    static Map<LabelName, Integer> labels(LayeredDocument document) {
        Map<LabelName, Integer> labels = new LinkedHashMap<>();
        for (LayerMarkup layer : document.layers()) {
            layer.markup().annotations().inOrder().forEach(each -> labels.merge(each.label(), 1, Integer::sum));
        }
        return labels;
    }

    /// Takes a document into account that goes into a split.
    void add(LayeredDocument document, int split) {
        labels(document).forEach((label, count) -> counts.get(split).merge(label, count, Integer::sum));
        documents.add(new Entry(document.document().head(), split));
        for (LayerMarkup layer : document.layers()) {
            LayerCount before = layers.getOrDefault(layer.name(), new LayerCount(layer.name(), layer.kind(), 0, 0));
            layers.put(layer.name(), before.plus(layer));
        }
    }

    /// The documents in the order in which they were written.
    List<Entry> documents() {
        return documents;
    }

    /// The layers in the order in which they were met.
    List<LayerCount> layers() {
        return List.copyOf(layers.values());
    }

    /// What the documents' metadata say under the first of `fields` that each has, in order and once.
    NavigableSet<String> told(List<String> fields) {
        NavigableSet<String> told = new TreeSet<>();
        for (Entry entry : documents) {
            fields.stream()
                    .flatMap(field ->
                            Stream.ofNullable(entry.document().metadata().get(field)))
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .ifPresent(told::add);
        }
        return told;
    }

    /// What each split holds. Labels are counted as they were chosen, before anything was lost.
    ///
    /// @param tallies what was written of each split
    List<SplitCount> splits(List<Tally> tallies) {
        double total = shares.values().stream().mapToInt(Integer::intValue).sum();
        List<SplitCount> splits = new ArrayList<>();
        for (var share : shares.entrySet()) {
            Tally tally = tallies.get(splits.size());
            splits.add(new SplitCount(
                    share.getKey(),
                    share.getValue() / total,
                    documents.isEmpty() ? 0 : (double) tally.documents() / documents.size(),
                    tally,
                    inOrder(counts.get(splits.size()))));
        }
        return splits;
    }

    /// The labels that were met anywhere, with how often they were in one split.
    private Map<LabelName, Integer> inOrder(Map<LabelName, Integer> counted) {
        Map<LabelName, Integer> inOrder = new LinkedHashMap<>();
        Stream.concat(labels.stream(), counts.stream().flatMap(each -> each.keySet().stream()))
                .filter(label -> counts.stream().anyMatch(each -> each.containsKey(label)))
                .forEach(label -> inOrder.put(label, counted.getOrDefault(label, 0)));
        return inOrder;
    }
}
