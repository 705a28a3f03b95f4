package org.glossator.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.dataset.split.Sketch;
import org.glossator.dataset.split.Specimen;
import org.glossator.dataset.split.SplitPlan;
import org.glossator.dataset.split.Splits;
import org.glossator.format.Exporter;
import org.glossator.format.FormatException;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.SplitExport;
import org.glossator.format.SplitExporter;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.schema.SchemaJson;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Writes a dataset folder: the data, split or whole, and beside them manifest, schema, card and loading scripts.
final class FolderWriting {

    /// What the data are called where there are no splits.
    private static final String WHOLE = "data";

    /// What they are called in formats that have names for splits.
    private static final String TRAINING = "train";

    private final DatasetWriting writing;
    private final Exporter exporter;
    private final Optional<SplitPlan> plan;
    private final Map<String, Integer> shares;
    private final Inventory inventory;
    private final LossPlaces places = new LossPlaces();

    FolderWriting(DatasetWriting writing, Exporter exporter) {
        this.writing = writing;
        this.exporter = exporter;
        this.plan = writing.choice().packing().splits();
        this.shares = plan.map(each -> each.partition().shares())
                .orElse(Map.of(exporter instanceof SplitExporter ? TRAINING : WHOLE, 1));
        this.inventory = new Inventory(shares, writing.extract().names());
    }

    DatasetReport write(Path target, Progress progress) throws ExplainedException {
        try (DatasetFolder folder = DatasetFolder.begin(target, this::begin)) {
            Splits splits = plan.isEmpty() ? new Splits(List.of(), Map.of(), 0) : splits(plan.get(), progress);
            Progress watched = plan.isEmpty() ? progress : (done, total) -> progress.report(total + done, 2 * total);
            writing.each(watched, document -> {
                int split = splits.places().getOrDefault(document.document().id(), 0);
                places.see(document.document());
                inventory.add(document, split);
                folder.data().add(document, split);
            });
            Written written = written(folder.data().finish(), splits.groups());
            describe(folder, written);
            folder.finish();
            List<SplitCount> counts = plan.isEmpty() ? List.of() : written.splits();
            return new DatasetReport(written.tally(), written.losses(), counts, remarks(counts));
        }
    }

    private SplitExport begin(Path folder) throws FormatException {
        List<String> splits = List.copyOf(shares.keySet());
        return exporter instanceof SplitExporter whole
                ? whole.into(folder, splits)
                : SplitFiles.begin(
                        folder, exporter, splits.stream().map(this::fileName).toList());
    }

    /// What the data of a split are called.
    private String fileName(String split) {
        List<String> extensions = writing.maker().format().extensions();
        return writing.maker().writesFolder() || extensions.isEmpty() ? split : split + "." + extensions.getFirst();
    }

    private Splits splits(SplitPlan chosen, Progress progress) throws ExplainedException {
        List<Specimen> specimens = new ArrayList<>();
        boolean sketched = chosen.grouping().nearDuplicates();
        writing.each((done, total) -> progress.report(done, 2 * total), document -> {
            DocumentHead head = document.document().head();
            Sketch sketch = sketched ? Sketch.of(document.document().text()) : Sketch.BLANK;
            specimens.add(new Specimen(head, Inventory.labels(document), sketch));
        });
        int total = specimens.size();
        return Splits.of(
                specimens,
                chosen,
                head -> writing.documents()
                        .read(head)
                        .map(document -> document.document().text())
                        .orElse(""),
                (_, _) -> progress.report(total, 2L * total));
    }

    private Written written(List<LossReport> reports, int groups) {
        List<Tally> tallies = reports.stream().map(LossReport::tally).toList();
        List<Loss> losses =
                reports.stream().flatMap(report -> report.losses().stream()).toList();
        return new Written(writing, inventory, groups, inventory.splits(tallies), places.of(losses));
    }

    private void describe(DatasetFolder folder, Written written) throws FormatException {
        folder.write("schema.json", SchemaJson.write(writing.extract().outgoing()));
        Map<String, String> scripts = LoadingScripts.of(writing.maker().format());
        for (var script : scripts.entrySet()) {
            folder.write(script.getKey(), script.getValue());
        }
        String head = folder.data().cardHead(writing.title(), written.licence(), written.languages());
        folder.write(DatasetCard.NAME, head + DatasetCard.of(written, scripts.keySet()));
        folder.write(Manifest.NAME, new Manifest(written, folder.files()).json());
    }

    /// What is remarkable: rules that do nothing, splits with no document, and labels that one lacks.
    private List<Message> remarks(List<SplitCount> splits) {
        List<Message> remarks = new ArrayList<>(writing.extract().idleRules());
        for (SplitCount split : splits) {
            if (split.tally().documents() == 0) {
                remarks.add(Message.of("dataset.empty-split", split.name()));
                continue;
            }
            Map<String, Integer> missing = new LinkedHashMap<>();
            split.labels().forEach((label, count) -> {
                boolean elsewhere =
                        splits.stream().anyMatch(other -> other.labels().getOrDefault(label, 0) > 0);
                if (count == 0 && elsewhere) {
                    missing.put(label.value(), count);
                }
            });
            if (!missing.isEmpty()) {
                remarks.add(Message.of("dataset.split-lacks", split.name(), List.copyOf(missing.keySet())));
            }
        }
        return remarks;
    }
}
