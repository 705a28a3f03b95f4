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
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Loss;
import org.glossator.format.LossReport;
import org.glossator.format.Tally;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.schema.SchemaJson;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;

/// Writes chosen documents as one file or as a dataset folder. The target is put in place when all is written, so a
/// failed or cancelled export leaves what was there.
///
/// @param documents what is written
/// @param extract what of their annotations, and by what names
/// @param choice how it is packed, and with which options of the format
/// @param maker makes the exporter of the format
public record DatasetWriting(ChosenDocuments documents, Extract extract, DatasetChoice choice, ExporterMaker maker) {

    /// What the data are called where there are no splits.
    private static final String ALL = "data";

    /// Writes to `target`.
    ///
    /// @param progress told in documents, each of which is read twice where there are splits; may cancel
    /// @throws ExplainedException if a document cannot be read, or the target cannot be written
    public DatasetReport write(Path target, Progress progress) throws ExplainedException {
        ExportSettings settings = new ExportSettings(extract.outgoing(), choice.options());
        Optional<Message> refusal = settings.refusal(maker);
        if (refusal.isPresent()) {
            throw FormatException.about(target, refusal.get());
        }
        Exporter exporter = maker.exporter(settings);
        return choice.packing().folder()
                ? writeFolder(exporter, target, progress)
                : writeFile(exporter, target, progress);
    }

    private DatasetReport writeFile(Exporter exporter, Path target, Progress progress) throws ExplainedException {
        LossPlaces places = new LossPlaces();
        try (Export export = exporter.begin(target)) {
            each(documents.heads(), progress, document -> {
                places.see(document.document());
                export.add(document);
            });
            LossReport report = export.finish();
            return new DatasetReport(report.tally(), places.of(report.losses()), List.of(), List.of());
        }
    }

    private DatasetReport writeFolder(Exporter exporter, Path target, Progress progress) throws ExplainedException {
        Optional<SplitPlan> plan = choice.packing().splits();
        Map<String, Integer> shares =
                plan.map(each -> each.partition().shares()).orElse(Map.of(ALL, 1));
        Progress watched = plan.isEmpty() ? progress : (done, total) -> progress.report(total + done, 2 * total);
        List<String> files = shares.keySet().stream().map(this::fileName).toList();
        try (DatasetFolder folder = DatasetFolder.begin(target, exporter, files)) {
            Map<DocumentId, Integer> splits = plan.isEmpty() ? Map.of() : splits(plan.get(), progress);
            LossPlaces places = new LossPlaces();
            Counting counting = new Counting(shares, extract.names());
            each(documents.heads(), watched, document -> {
                int split = splits.getOrDefault(document.document().id(), 0);
                places.see(document.document());
                counting.count(document, split);
                folder.add(document, split);
            });
            Tally tally = Tally.NOTHING;
            List<Loss> losses = new ArrayList<>();
            for (LossReport report : folder.finishData()) {
                tally = tally.plus(report.tally());
                losses.addAll(report.losses());
            }
            folder.write("schema.json", SchemaJson.write(extract.outgoing()));
            folder.finish();
            List<SplitCount> counts = plan.isEmpty() ? List.of() : counting.splits();
            return new DatasetReport(tally, places.of(losses), counts, remarks(counts));
        }
    }

    /// What the data of a split are called.
    private String fileName(String split) {
        List<String> extensions = maker.format().extensions();
        return maker.writesFolder() || extensions.isEmpty() ? split : split + "." + extensions.getFirst();
    }

    private Map<DocumentId, Integer> splits(SplitPlan plan, Progress progress) throws ExplainedException {
        List<Specimen> specimens = new ArrayList<>();
        boolean sketched = plan.grouping().nearDuplicates();
        each(documents.heads(), (done, total) -> progress.report(done, 2 * total), document -> {
            DocumentHead head = document.document().head();
            Sketch sketch = sketched ? Sketch.of(document.document().text()) : Sketch.BLANK;
            specimens.add(new Specimen(head, Counting.labels(document), sketch));
        });
        int total = documents.heads().size();
        return Splits.of(
                        specimens,
                        plan,
                        head -> documents
                                .read(head)
                                .map(document -> document.document().text())
                                .orElse(""),
                        (_, _) -> progress.report(total, 2L * total))
                .places();
    }

    /// What is remarkable about splits: those with no document, and labels that one lacks.
    private static List<Message> remarks(List<SplitCount> splits) {
        List<Message> remarks = new ArrayList<>();
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
                remarks.add(Message.of("dataset.split-lacks", split.name(), String.join(", ", missing.keySet())));
            }
        }
        return remarks;
    }

    /// Something to do with a document.
    private interface Work {
        void on(LayeredDocument document) throws ExplainedException;
    }

    private void each(List<DocumentHead> heads, Progress progress, Work work) throws ExplainedException {
        int done = 0;
        for (DocumentHead head : heads) {
            progress.report(done++, heads.size());
            Optional<LayeredDocument> document = documents.read(head);
            if (document.isPresent()) {
                work.on(document.get());
            }
        }
        progress.report(done, heads.size());
    }
}
