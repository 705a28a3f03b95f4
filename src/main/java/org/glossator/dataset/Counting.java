package org.glossator.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Tally;
import org.glossator.schema.LabelName;

/// Counts what goes into each split as it is written.
final class Counting {

    private final Map<String, Integer> shares;
    private final List<LabelName> labels;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Map<LabelName, Integer>> counts = new ArrayList<>();

    /// @param shares the splits in order, with their shares in relation to each other
    /// @param labels the labels that are expected, in order; others come after them
    Counting(Map<String, Integer> shares, List<LabelName> labels) {
        this.shares = shares;
        this.labels = labels;
        for (int i = 0; i < shares.size(); i++) {
            tallies.add(Tally.NOTHING);
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

    /// Counts a document into a split.
    void count(LayeredDocument document, int split) {
        tallies.set(split, tallies.get(split).plus(document));
        labels(document).forEach((label, count) -> counts.get(split).merge(label, count, Integer::sum));
    }

    /// What each split holds.
    List<SplitCount> splits() {
        double all = tallies.stream().mapToInt(Tally::documents).sum();
        double total = shares.values().stream().mapToInt(Integer::intValue).sum();
        List<SplitCount> splits = new ArrayList<>();
        for (var share : shares.entrySet()) {
            Tally tally = tallies.get(splits.size());
            splits.add(new SplitCount(
                    share.getKey(),
                    share.getValue() / total,
                    all == 0 ? 0 : tally.documents() / all,
                    tally,
                    inOrder(counts.get(splits.size()))));
        }
        return splits;
    }

    private Map<LabelName, Integer> inOrder(Map<LabelName, Integer> counted) {
        Map<LabelName, Integer> inOrder = new LinkedHashMap<>();
        for (LabelName label : labels) {
            inOrder.put(label, counted.getOrDefault(label, 0));
        }
        counted.forEach(inOrder::putIfAbsent);
        return inOrder;
    }
}
