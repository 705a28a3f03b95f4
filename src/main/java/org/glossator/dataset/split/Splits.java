package org.glossator.dataset.split;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.message.ExplainedException;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;

/// Which document goes into which split.
///
/// @param names the splits in order
/// @param places the number of the split of each document, from 0
/// @param groups how many groups of documents were dealt out
public record Splits(List<String> names, Map<DocumentId, Integer> places, int groups) {

    public Splits {
        names = List.copyOf(names);
        places = Map.copyOf(places);
    }

    /// The splits of `specimens` by `plan`. Their order does not matter; of two documents of the same text neither does
    /// which is which, since both go the same way.
    ///
    /// @param texts gives out their texts again
    /// @param progress told in documents; may cancel
    public static Splits of(List<Specimen> specimens, SplitPlan plan, TextSource texts, Progress progress)
            throws ExplainedException {
        List<Specimen> inOrder = specimens.stream()
                .sorted(Comparator.comparing(
                                (Specimen specimen) -> specimen.head().digest().hex())
                        .thenComparing(specimen -> specimen.head().name())
                        .thenComparing(specimen -> specimen.head().id().value()))
                .toList();
        List<Group> groups = Group.of(inOrder, plan, texts, progress);
        double total = plan.partition().shares().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        double[] shares = plan.partition().shares().values().stream()
                .mapToDouble(share -> share / total)
                .toArray();
        Map<DocumentId, Integer> places = new HashMap<>();
        Distribution.of(groups, shares, plan.stratified())
                .forEach(dealt -> dealt.group()
                        .members()
                        .forEach(member -> places.put(member.head().id(), dealt.split())));
        return new Splits(plan.partition().names(), places, groups.size());
    }
}
