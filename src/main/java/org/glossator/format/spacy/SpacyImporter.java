package org.glossator.format.spacy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;

/// Reads JSON Lines of spaCy, or one list of what would stand on them.
public final class SpacyImporter implements Importer {

    @Override
    public Format format() {
        return Spacy.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        boolean grouped = head.matches("(?s).*\"spans\"\\s*:\\s*\\{.*");
        boolean triples = head.matches("(?s).*\"entities\"\\s*:\\s*\\[\\s*\\[.*");
        return Spacy.FORMAT.isNamedLike(path)
                && (grouped || triples || (head.contains("\"ents\"") && head.contains("\"text\"")));
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return new RecordReading(
                        path,
                        (value, record, findings) ->
                                Optional.of(SpacyLine.of(value, record).document(findings)),
                        List.of())
                .lines(sink, progress);
    }
}
