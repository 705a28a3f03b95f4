package org.glossator.dataset.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.schema.LabelName;

/// Deals groups out to splits, each to where most is still wanted: by label from the rarest on (iterative
/// stratification: Sechidis, Tsoumakas and Vlahavas, *On the stratification of multi-label data*, 2011), then by
/// number of documents. Large groups go first, since small ones can make up for them; among equals the lot decides.
final class Distribution {

    private final double[] documents;
    private final Map<LabelName, double[]> annotations = new HashMap<>();
    private final List<Dealt> dealt = new ArrayList<>();
    private final Set<Group> left;

    /// A group and the split to which it goes.
    record Dealt(Group group, int split) {}

    private Distribution(List<Group> groups, double[] shares) {
        this.left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(groups);
        int size = groups.stream().mapToInt(Group::size).sum();
        this.documents = times(shares, size);
        Map<LabelName, Integer> counts = new HashMap<>();
        groups.forEach(group -> group.labels().forEach((label, count) -> counts.merge(label, count, Integer::sum)));
        counts.forEach((label, count) -> annotations.put(label, times(shares, count)));
    }

    private static double[] times(double[] shares, int total) {
        double[] wanted = shares.clone();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] *= total;
        }
        return wanted;
    }

    /// The split of each group.
    ///
    /// @param shares what each split is to have of all; they add up to 1
    static List<Dealt> of(List<Group> groups, double[] shares, boolean stratified) {
        Distribution distribution = new Distribution(groups, shares);
        if (stratified) {
            for (var label = distribution.rarest(); label.isPresent(); label = distribution.rarest()) {
                distribution.deal(label.get());
            }
        }
        distribution.dealRest();
        return distribution.dealt;
    }

    /// The label that the fewest groups have of those that are left.
    private Optional<LabelName> rarest() {
        Map<LabelName, Integer> groups = new HashMap<>();
        for (Group group : left) {
            group.labels().keySet().forEach(label -> groups.merge(label, 1, Integer::sum));
        }
        return groups.entrySet().stream()
                .min(Map.Entry.<LabelName, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey);
    }

    private void deal(LabelName label) {
        double[] wanted = annotations.getOrDefault(label, new double[documents.length]);
        left.stream()
                .filter(group -> group.count(label) > 0)
                .sorted(Comparator.comparingInt((Group group) -> -group.count(label))
                        .thenComparingLong(Group::lot))
                .toList()
                .forEach(group -> deal(group, wanted));
    }

    private void dealRest() {
        left.stream()
                .sorted(Comparator.comparingInt((Group group) -> -group.size()).thenComparingLong(Group::lot))
                .toList()
                .forEach(group -> deal(group, documents));
    }

    private void deal(Group group, double[] wanted) {
        int split = 0;
        for (int other = 1; other < documents.length; other++) {
            int order = Double.compare(wanted[other], wanted[split]);
            order = order != 0 ? order : Double.compare(documents[other], documents[split]);
            order = order != 0 ? order : Long.compare(Mixing.mix(group.lot(), other), Mixing.mix(group.lot(), split));
            split = order > 0 ? other : split;
        }
        documents[split] -= group.size();
        for (var label : group.labels().entrySet()) {
            annotations.getOrDefault(label.getKey(), new double[documents.length])[split] -= label.getValue();
        }
        left.remove(group);
        dealt.add(new Dealt(group, split));
    }
}
