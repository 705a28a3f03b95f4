package org.glossator.ui.exporting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.jspecify.annotations.Nullable;

/// How an export is packed, as a person's settings keep it.
final class PackingWords {

    private PackingWords() {}

    static Map<String, String> of(Packing packing) {
        Map<String, String> words = new TreeMap<>();
        words.put("folder", String.valueOf(packing.folder()));
        words.put("licence", packing.licence());
        words.put("languages", PlanWords.lines(packing.languages().stream()));
        packing.splits().ifPresent(plan -> {
            words.put("split", partition(plan.partition()));
            words.put("seed", String.valueOf(plan.seed()));
            words.put("group", plan.grouping().byField().orElse(""));
            words.put("near", String.valueOf(plan.grouping().nearDuplicates()));
            words.put("stratified", String.valueOf(plan.stratified()));
        });
        return words;
    }

    static Packing read(Map<String, String> words) {
        @Nullable
        SplitPlan plan = partition(words.getOrDefault("split", ""))
                .map(partition -> plan(partition, words))
                .orElse(null);
        return new Packing(
                PlanWords.isTrue(words, "folder", false),
                plan,
                words.getOrDefault("licence", ""),
                PlanWords.list(words.getOrDefault("languages", "")));
    }

    private static SplitPlan plan(Partition partition, Map<String, String> words) {
        String field = words.getOrDefault("group", "");
        return new SplitPlan(
                partition,
                Numbers.whole(words.getOrDefault("seed", "")).orElse(SplitPlan.USUAL.seed()),
                new Grouping(field.isEmpty() ? null : field, PlanWords.isTrue(words, "near", true)),
                PlanWords.isTrue(words, "stratified", true));
    }

    private static String partition(Partition partition) {
        return switch (partition) {
            case Partition.Folds(int count) -> String.valueOf(count);
            case Partition.Shares(Map<String, Integer> shares) ->
                PlanWords.lines(shares.entrySet().stream().map(share -> share.getKey() + "=" + share.getValue()));
        };
    }

    private static Optional<Partition> partition(String words) {
        List<String> lines = PlanWords.list(words);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() == 1 && !lines.getFirst().contains("=")) {
            return Numbers.small(lines.getFirst())
                    .filter(Partition.Folds::isCount)
                    .map(Partition.Folds::new);
        }
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            Optional<Integer> share = Numbers.small(line.substring(equals + 1)).filter(each -> each > 0);
            if (equals < 1 || !Partition.isName(line.substring(0, equals)) || share.isEmpty()) {
                return Optional.empty();
            }
            shares.put(line.substring(0, equals), share.get());
        }
        return Optional.of(new Partition.Shares(shares));
    }
}
