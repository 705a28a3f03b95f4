package org.glossator.format.spacy;

import java.nio.file.Path;
import java.util.List;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;

/// Reads JSON Lines of Prodigy. A file is gone through twice, first to find out which lines are answers over one
/// text; of those, all are kept in memory until the last of them.
public final class ProdigyImporter implements Importer {

    @Override
    public Format format() {
        return Prodigy.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        boolean answered = head.contains("\"_task_hash\"") || head.contains("\"_input_hash\"");
        return Prodigy.FORMAT.isNamedLike(path)
                && head.contains("\"text\"")
                && (answered || head.contains("\"answer\"") || head.matches("(?s).*\"spans\"\\s*:\\s*\\[\\s*\\{.*"));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return new RecordReading(path, Gathering.of(path), List.of()).lines(sink, progress);
    }
}
