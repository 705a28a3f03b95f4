package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.glossator.format.FormatCatalog;
import org.glossator.format.FormatException;
import org.glossator.format.Importer;
import org.glossator.format.Preview;
import org.glossator.format.document.DocumentImporter;
import org.glossator.format.text.TextFile;
import org.glossator.format.text.TextImporter;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;

/// Looks at files before they are imported, on a thread of its own: what format they are of, in which charset, and
/// what stands in the way. May be called from any thread.
public final class FileInspector implements AutoCloseable {

    private final FormatCatalog formats;
    private final SerialWorker worker = new SerialWorker("glossator-inspect");

    public FileInspector(FormatCatalog formats) {
        this.formats = formats;
    }

    /// Looks at every file, and at those in folders that are of a known format.
    ///
    /// @param progress told in files
    public CompletableFuture<List<Candidate>> inspect(List<Path> chosen, Progress progress) {
        return worker.submit(() -> {
            FolderFiles found = new FolderFiles(chosen, this::isKnown);
            List<Candidate> candidates = new ArrayList<>(found.closed());
            for (Path file : found.files()) {
                progress.report(candidates.size(), found.files().size());
                candidates.add(look(file));
            }
            return List.copyOf(candidates);
        });
    }

    /// Reads a plain text in a charset that a person chose.
    public CompletableFuture<Candidate> decode(Path file, Charset charset) {
        return worker.submit(() -> {
            try {
                return Candidate.PlainText.of(file, new TextFile(file).in(charset));
            } catch (FormatException refusal) {
                return new Candidate.Unreadable(file, refusal.explanation());
            }
        });
    }

    @Override
    public void close() {
        worker.close();
    }

    private boolean isKnown(Path file) {
        return formats.importers().stream()
                .anyMatch(importer -> importer.format().isNamedLike(file));
    }

    private Candidate look(Path file) {
        try {
            Importer importer = formats.detect(file);
            if (importer.format().equals(TextImporter.FORMAT)) {
                return Candidate.PlainText.of(file, new TextFile(file).detected());
            }
            return importer instanceof DocumentImporter
                    ? drawnOut(file, importer)
                    : new Candidate.Formatted(file, importer.format());
        } catch (FormatException refusal) {
            return new Candidate.Unreadable(file, refusal.explanation());
        }
    }

    private static Candidate drawnOut(Path file, Importer importer) throws FormatException {
        Preview preview = Preview.of(importer, file, Progress.UNWATCHED);
        return Candidate.DrawnOut.of(
                file, importer.format(), preview.first().orElseThrow().document(), preview.findings());
    }
}
