package org.glossator.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.dataset.split.Partition;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.format.ExportOption;
import org.glossator.format.Format;
import org.glossator.format.Tally;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// What a dataset was made from and of, for machines: version, selection, policies, seed, counts, and the SHA-256 of
/// each file and of each document's text. It tells no time and no place, so the same export gives the same manifest.
record Manifest(Written written, List<FileDigest> files) {

    /// What it is called.
    static final String NAME = "manifest.json";

    private static final ObjectWriter JSON = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    String json() {
        DatasetWriting writing = written.writing();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("program", Map.of("Glossator", ProgramVersion.number()));
        told.put("project", writing.title());
        told.put("format", format(writing.maker().format()));
        told.put("options", options());
        told.put("selection", selection(writing.choice()));
        writing.choice().packing().splits().ifPresent(plan -> told.put("split", split(plan)));
        told.put("counts", counts(written.tally()));
        told.put("losses", written.losses().size());
        told.put("splits", written.splits().stream().map(Manifest::counted).toList());
        told.put("files", files.stream().map(FileDigest::told).toList());
        told.put(
                "documents",
                written.inventory().documents().stream().map(this::document).toList());
        return JSON.writeValueAsString(told) + "\n";
    }

    private static Map<String, Object> format(Format format) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", format.id());
        told.put("offsets", format.offsets().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        told.put("specification", format.specification());
        return told;
    }

    /// Every option of the format, with what was chosen or is usual.
    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        for (ExportOption option : written.writing().maker().options()) {
            options.put(
                    option.name(),
                    written.writing()
                            .choice()
                            .options()
                            .getOrDefault(option.name(), option.usual().name()));
        }
        return options;
    }

    private Map<String, Object> selection(DatasetChoice choice) {
        Map<String, Object> told = new LinkedHashMap<>();
        DocumentChoice documents = choice.documents();
        told.put("documents", documents.extent().name().toLowerCase(Locale.ROOT));
        told.put("names", documents.names());
        told.put("where", documents.told());
        told.put("query", documents.words());
        told.put(
                "layers",
                written.inventory().layers().stream()
                        .map(Inventory.LayerCount::name)
                        .toList());
        ContentChoice content = choice.content();
        told.put(
                "labels",
                content.labels().stream().map(Object::toString).sorted().toList());
        Map<String, Object> mapping = new LinkedHashMap<>();
        content.mapping()
                .rules()
                .forEach((from, rule) -> mapping.put(
                        from.value(), rule.to() == null ? null : rule.to().value()));
        told.put("mapping", mapping);
        told.put("attributes", content.attributes());
        told.put("relations", content.relations());
        return told;
    }

    private Map<String, Object> split(SplitPlan plan) {
        Map<String, Object> told = new LinkedHashMap<>();
        switch (plan.partition()) {
            case Partition.Shares(var shares) -> told.put("shares", shares);
            case Partition.Folds(int count) -> told.put("folds", count);
        }
        told.put("seed", plan.seed());
        told.put("group-by", plan.grouping().byField().orElse("document"));
        told.put("near-duplicates", plan.grouping().nearDuplicates() ? "together" : "apart");
        told.put("stratified", plan.stratified());
        told.put("groups", written.groups());
        return told;
    }

    private static Map<String, Object> counts(Tally tally) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("documents", tally.documents());
        told.put("annotations", tally.annotations());
        told.put("relations", tally.relations());
        return told;
    }

    private static Map<String, Object> counted(SplitCount split) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", split.name());
        told.putAll(counts(split.tally()));
        told.put("wanted", rounded(split.wanted()));
        told.put("reached", rounded(split.reached()));
        Map<String, Integer> labels = new LinkedHashMap<>();
        split.labels().forEach((label, count) -> labels.put(label.value(), count));
        told.put("labels", labels);
        return told;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    private Map<String, Object> document(Inventory.Entry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", entry.document().name());
        told.put("split", written.splits().get(entry.split()).name());
        told.put("sha256", entry.document().digest().hex());
        return told;
    }
}
