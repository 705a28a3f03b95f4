package org.glossator.dataset.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.message.ExplainedException;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;

/// Documents that stay together.
///
/// @param members in the order of their digests
/// @param lot the number it drew, by its first digest and the seed
/// @param labels how many annotations of each label they have
record Group(List<Specimen> members, long lot, Map<LabelName, Integer> labels) {

    /// The groups of `specimens`, which stand in the order of their digests.
    static List<Group> of(List<Specimen> specimens, SplitPlan plan, TextSource texts, Progress progress)
            throws ExplainedException {
        Together together = new Together(specimens.size());
        Map<String, Integer> met = new HashMap<>();
        for (int i = 0; i < specimens.size(); i++) {
            var head = specimens.get(i).head();
            join(together, met, "text " + head.digest(), i);
            String told = plan.grouping()
                    .byField()
                    .map(field -> head.metadata().getOrDefault(field, ""))
                    .orElse("");
            if (!told.isBlank()) {
                join(together, met, "told " + told, i);
            }
        }
        if (plan.grouping().nearDuplicates()) {
            new NearDuplicates(specimens, texts).join(together, progress);
        }
        Map<Integer, List<Specimen>> groups = new TreeMap<>();
        for (int i = 0; i < specimens.size(); i++) {
            groups.computeIfAbsent(together.first(i), _ -> new ArrayList<>()).add(specimens.get(i));
        }
        return groups.values().stream().map(members -> of(members, plan.seed())).toList();
    }

    private static void join(Together together, Map<String, Integer> met, String what, int index) {
        Integer before = met.putIfAbsent(what, index);
        if (before != null) {
            together.join(before, index);
        }
    }

    private static Group of(List<Specimen> members, long seed) {
        Map<LabelName, Integer> labels = new HashMap<>();
        for (Specimen member : members) {
            member.labels().forEach((label, count) -> labels.merge(label, count, Integer::sum));
        }
        String digest = members.getFirst().head().digest().hex();
        return new Group(List.copyOf(members), Mixing.mix(seed, Long.parseUnsignedLong(digest, 0, 16, 16)), labels);
    }

    int size() {
        return members.size();
    }

    int count(LabelName label) {
        return labels.getOrDefault(label, 0);
    }
}
