package org.glossator.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.format.Export;
import org.glossator.format.ExportSettings;
import org.glossator.format.Exporter;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.SplitExporter;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Writes chosen documents as one file or as a dataset folder. The target is put in place when all is written, so a
/// failed or cancelled export leaves what was there.
///
/// @param title what the dataset is called
/// @param documents what is written
/// @param extract what of their annotations, and by what names
/// @param choice how it is packed, and with which options of the format
/// @param maker makes the exporter of the format
public record DatasetWriting(
        String title, ChosenDocuments documents, Extract extract, DatasetChoice choice, ExporterMaker maker) {

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
        return choice.packing().folder() || exporter instanceof SplitExporter
                ? new FolderWriting(this, exporter).write(target, progress)
                : writeFile(exporter, target, progress);
    }

    private DatasetReport writeFile(Exporter exporter, Path target, Progress progress) throws ExplainedException {
        LossPlaces places = new LossPlaces();
        try (Export export = exporter.begin(target)) {
            each(progress, document -> {
                places.see(document.document());
                export.add(document);
            });
            LossReport report = export.finish();
            return new DatasetReport(report.tally(), places.of(report.losses()), List.of(), extract.idleRules());
        }
    }

    /// Something to do with a document.
    interface Work {
        void on(LayeredDocument document) throws ExplainedException;
    }

    /// Does `work` with one document after the other.
    void each(Progress progress, Work work) throws ExplainedException {
        List<DocumentHead> heads = documents.heads();
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
