package org.glossator.format.cas.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.cas.CasImport;
import org.glossator.task.Progress;

/// Reads JSON CAS: one file, or a folder of them.
public final class JsonCasImporter implements Importer {

    private static final int HEAD = 1 << 12;

    private final CasImport reading = new CasImport(JsonCasImporter::isWanted, (file, _) -> JsonCasReader.read(file));

    @Override
    public Format format() {
        return JsonCas.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Files.isDirectory(path) ? reading.isIn(path) : isCas(head);
    }

    private static boolean isCas(String head) {
        return head.contains("\"" + JsonCas.TYPES + "\"") || head.contains("\"" + JsonCas.STRUCTURES + "\"");
    }

    /// Whether a file of a folder says at its beginning that it is a CAS: others are called `.json`, too.
    private static boolean isWanted(Path file) {
        if (!file.toString().endsWith(JsonCas.ENDING) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return isCas(new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        return reading.read(path, sink, progress);
    }
}
