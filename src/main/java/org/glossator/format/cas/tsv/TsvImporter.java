package org.glossator.format.cas.tsv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

/// Reads WebAnno TSV 3: one file, or a folder of them.
public final class TsvImporter implements Importer {

    private static final int HEAD = 64;

    private final CasImport reading = new CasImport(TsvImporter::isWanted, (file, _) -> TsvReader.read(file));

    @Override
    public Format format() {
        return WebAnnoTsv.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Files.isDirectory(path) ? reading.isIn(path) : isTsv(head);
    }

    private static boolean isTsv(String head) {
        return head.contains(WebAnnoTsv.FORMAT_LINE);
    }

    /// Whether a file of a folder begins as the format does: other tables are called `.tsv`, too.
    private static boolean isWanted(Path file) {
        if (!file.toString().endsWith(WebAnnoTsv.ENDING) || !Files.isRegularFile(file)) {
            return false;
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            char[] head = new char[HEAD];
            int read = reader.read(head);
            return read > 0 && isTsv(new String(head, 0, read));
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
