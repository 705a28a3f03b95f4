package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.glossator.format.FormatCatalog;
import org.glossator.format.FormatException;
import org.glossator.format.Importer;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.text.TextFile;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;
import org.glossator.task.Stretch;
import org.glossator.workflow.ImportSource;
import org.glossator.workflow.SourceReading;

/// Reads files before they are imported, on a thread of its own: what format they are of, in which charset, what they
/// hold, and what stands in the way. May be called from any thread.
public final class FileInspector implements AutoCloseable {

    private final FormatCatalog formats;
    private final SerialWorker worker = new SerialWorker("glossator-inspect");

    public FileInspector(FormatCatalog formats) {
        this.formats = formats;
    }

    /// What can be read at all.
    public List<Importer> importers() {
        return formats.importers();
    }

    /// Reads every file, and in folders those that are of a known format.
    ///
    /// @param progress told in files
    public CompletableFuture<List<Candidate>> inspect(List<Path> chosen, Progress progress) {
        return worker.submit(() -> {
            FolderFiles found = new FolderFiles(chosen, formats);
            List<Candidate> candidates = new ArrayList<>(found.closed());
            for (int i = 0; i < found.files().size(); i++) {
                Stretch part = Stretch.of(progress, i, found.files().size());
                part.report(0, 1);
                candidates.add(look(found.files().get(i), part));
            }
            return List.copyOf(candidates);
        });
    }

    /// Reads a file in a manner that a person chose.
    public CompletableFuture<Candidate> read(Path file, Manner manner) {
        return worker.submit(() -> read(file, manner, Progress.UNWATCHED));
    }

    @Override
    public void close() {
        worker.close();
    }

    private Candidate look(Path file, Progress progress) {
        try {
            return read(file, Manner.of(formats.detect(file)), progress);
        } catch (FormatException refusal) {
            return new Candidate.Unreadable(file, Optional.empty(), refusal.explanation());
        }
    }

    private static Candidate read(Path file, Manner manner, Progress progress) {
        try {
            return manner.isText() ? text(file, manner) : whole(file, manner, Optional.empty(), progress);
        } catch (FormatException refusal) {
            return new Candidate.Unreadable(file, Optional.of(manner), refusal.explanation());
        }
    }

    private static Candidate text(Path file, Manner manner) throws FormatException {
        if (manner.charset().isPresent()) {
            return whole(file, manner, Optional.of(DecodedText.Evidence.CHOSEN), Progress.UNWATCHED);
        }
        DecodedText detected = new TextFile(file).detected();
        return whole(file, manner.in(detected.charset()), Optional.of(detected.evidence()), Progress.UNWATCHED);
    }

    private static Candidate whole(Path file, Manner manner, Optional<DecodedText.Evidence> evidence, Progress progress)
            throws FormatException {
        SourceReading reading = SourceReading.of(new ImportSource(file, manner.importer()), progress);
        return Candidate.Legible.of(manner, reading, evidence);
    }
}
