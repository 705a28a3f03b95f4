package org.glossator.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.message.Message;
import org.glossator.project.merge.Kinship;
import org.glossator.project.merge.MergeReport;
import org.glossator.workflow.MergeOutcome;

/// What merging brings, in words.
public final class MergeWords {

    private static final String BETWEEN = ", ";

    private MergeWords() {}

    /// What was brought in, for all files together.
    public static Message summary(List<MergeOutcome> outcomes) {
        String names = outcomes.stream()
                .map(outcome -> Message.of(
                                "merging.file", String.valueOf(outcome.file().getFileName()))
                        .sentence())
                .collect(Collectors.joining(BETWEEN));
        List<MergeReport> reports = outcomes.stream().map(MergeOutcome::report).toList();
        return reports.stream().allMatch(MergeReport::isNothing)
                ? Message.of("merging.nothing-new-in", names)
                : Message.of("merging.merged", names, amounts(reports), conflicts(reports));
    }

    /// How much of each kind is new, changed or removed in one file.
    static String summary(MergeReport report) {
        if (report.isNothing()) {
            return Message.of("merging.nothing-new").sentence();
        }
        String amounts = amounts(List.of(report));
        int conflicts = conflicts(List.of(report));
        return conflicts == 0
                ? amounts
                : amounts + BETWEEN + Message.of("merging.conflicts", conflicts).sentence();
    }

    /// How a file is related to the project, and by what rule it therefore comes in.
    static Message kinship(Kinship kinship) {
        return switch (kinship) {
            case COPIES -> Message.of("merging.copies");
            case STRANGERS -> Message.of("merging.strangers");
            case TWINS -> Message.of("merging.twins");
        };
    }

    /// Additions, changes and removals as they stand in a table; a dash where there are none.
    static String gain(MergeReport.Gain gain) {
        List<String> parts = new ArrayList<>();
        add(parts, "merging.new", gain.added());
        add(parts, "merging.changed", gain.changed());
        add(parts, "merging.removed", gain.removed());
        return parts.isEmpty() ? "–" : String.join(BETWEEN, parts);
    }

    private static String amounts(List<MergeReport> reports) {
        List<String> parts = new ArrayList<>();
        List<MergeReport.LayerGain> layers =
                reports.stream().flatMap(report -> report.layers().stream()).toList();
        add(
                parts,
                "merging.documents",
                reports.stream().map(MergeReport::documents).toList());
        add(
                parts,
                "merging.annotations",
                layers.stream().map(MergeReport.LayerGain::annotations).toList());
        add(
                parts,
                "merging.relations",
                layers.stream().map(MergeReport.LayerGain::relations).toList());
        add(
                parts,
                "merging.decisions",
                layers.stream().map(MergeReport.LayerGain::decisions).toList());
        add(
                parts,
                "merging.states",
                layers.stream().mapToInt(MergeReport.LayerGain::states).sum());
        return parts.isEmpty() ? Message.of("merging.something-else").sentence() : String.join(BETWEEN, parts);
    }

    private static int conflicts(List<MergeReport> reports) {
        return reports.stream().mapToInt(report -> report.conflicts().size()).sum();
    }

    private static void add(List<String> parts, String key, List<MergeReport.Gain> gains) {
        MergeReport.Gain all = gains.stream().reduce(MergeReport.Gain.NONE, MergeReport.Gain::plus);
        add(parts, key, all.added() + all.changed() + all.removed());
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Message.of(key, count).sentence());
        }
    }
}
