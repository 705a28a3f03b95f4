package org.glossator.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.dataset.Packing;
import org.glossator.dataset.split.Grouping;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Whether an export is one file or a dataset folder, and how documents are split there.
final class PackingOptions {

    private static final String BY_DOCUMENT = "document";

    @Option(names = "--dataset", descriptionKey = "dataset")
    private boolean folder;

    @Option(names = "--split", paramLabel = "NAME=SHARE,...", descriptionKey = "split")
    private @Nullable String split;

    @Option(names = "--folds", paramLabel = "K", descriptionKey = "folds")
    private @Nullable Integer folds;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = SplitPlan.USUAL.seed();

    @Option(names = "--group-by", paramLabel = "document|source|FIELD", descriptionKey = "group-by")
    private String groupBy = BY_DOCUMENT;

    @Option(names = "--part-near-duplicates", descriptionKey = "part-near-duplicates")
    private boolean partNearDuplicates;

    @Option(names = "--stratify", descriptionKey = "stratify")
    private boolean stratify;

    @Option(names = "--licence", paramLabel = "LICENCE", descriptionKey = "licence")
    private String licence = "";

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
    private List<String> languages = List.of();

    Packing packing(@Nullable CommandSpec spec) {
        return new Packing(folder, plan(spec), licence, languages);
    }

    private @Nullable SplitPlan plan(@Nullable CommandSpec spec) {
        if (split != null && folds != null) {
            throw Usage.refused(spec, Message.of("cli.split-or-folds"));
        }
        Grouping grouping = new Grouping(groupBy.equals(BY_DOCUMENT) ? null : groupBy, !partNearDuplicates);
        if (folds != null) {
            if (!Partition.Folds.isCount(folds)) {
                throw Usage.refused(spec, Message.of("cli.no-such-folds", folds));
            }
            return new SplitPlan(new Partition.Folds(folds), seed, grouping, stratify);
        }
        return split == null
                ? null
                : new SplitPlan(new Partition.Shares(shares(split, spec)), seed, grouping, stratify);
    }

    private static Map<String, Integer> shares(String written, @Nullable CommandSpec spec) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String part : written.split(",", -1)) {
            int sign = part.indexOf('=');
            String name = sign < 0 ? part : part.substring(0, sign).strip();
            String share = sign < 0 ? "" : part.substring(sign + 1).strip();
            if (!Partition.isName(name) || !share.matches("[1-9]\\d{0,5}") || shares.containsKey(name)) {
                throw Usage.refused(spec, Message.of("cli.no-such-split", part));
            }
            shares.put(name, Integer.parseInt(share));
        }
        return shares;
    }
}
