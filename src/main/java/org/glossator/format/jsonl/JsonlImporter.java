package org.glossator.format.jsonl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.ByteLines;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Reading;
import org.glossator.format.Tally;
import org.glossator.task.Progress;

/// Reads Glossator's own JSON Lines. A line that is not wholly sound gives no document but a finding: half a
/// document would be worse than none.
public final class JsonlImporter implements Importer {

    /// A line longer than this is no document that a person could annotate.
    private static final int LONGEST_LINE = 128 << 20;

    /// A file with more refused lines than this is of another format.
    private static final int MOST_FINDINGS = 1_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Format format() {
        return Jsonl.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return Jsonl.FORMAT.isNamedLike(path)
                && head.contains("{")
                && head.contains("\"name\"")
                && head.contains("\"text\"");
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        try (ByteLines lines = ByteLines.open(path, LONGEST_LINE)) {
            Pass pass = new Pass(path, Files.size(path));
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                progress.report(lines.position(), pass.size);
                Optional<LayeredDocument> document = pass.document(line.get(), lines.line());
                if (document.isPresent()) {
                    sink.accept(document.get());
                    pass.tally = pass.tally.plus(document.get());
                }
            }
            return new ImportReport(pass.tally, pass.findings);
        } catch (IOException failure) {
            throw Reading.refused(path, failure);
        }
    }

    /// One reading of one file.
    private static final class Pass {

        private final Path file;
        private final long size;
        private final Naming naming = new Naming();
        private final Set<String> unknown = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private Tally tally = Tally.NOTHING;

        Pass(Path file, long size) {
            this.file = file;
            this.size = size;
        }

        /// The document on a line; empty for a blank line and one that is refused.
        Optional<LayeredDocument> document(byte[] bytes, int number) throws FormatException {
            LinePlace place = new LinePlace(file, number);
            try {
                String line = line(bytes, place);
                if (line.isBlank()) {
                    return Optional.empty();
                }
                RawDocument raw = LineReader.read(line, place, property -> leftOut(property, place));
                LayeredDocument document = DocumentAssembly.of(raw, place, naming);
                naming.keep();
                return Optional.of(document);
            } catch (FormatException refusal) {
                naming.forget();
                findings.add(refusal.finding());
                if (findings.size() > MOST_FINDINGS) {
                    throw place.refused("format.jsonl-too-many", MOST_FINDINGS);
                }
                return Optional.empty();
            }
        }

        private static String line(byte[] bytes, LinePlace place) throws FormatException {
            try {
                String line = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                boolean marked = place.line() == 1 && line.startsWith(BYTE_ORDER_MARK);
                return marked ? line.substring(1) : line;
            } catch (CharacterCodingException _) {
                throw place.refused("format.jsonl-not-utf8");
            }
        }

        /// Tells each unknown property once: a file has it in every line or by mistake.
        private void leftOut(String property, LinePlace place) {
            if (unknown.add(property)) {
                findings.add(place.finding("format.jsonl-unknown-property", property));
            }
        }
    }
}
