package org.glossator.format.opennlp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.format.ByteLines;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.FolderImporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.Place;
import org.glossator.format.Reading;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// Reads name samples in UTF-8. A document with a line whose tags do not come in pairs is left out as a whole.
public final class NameSampleImporter implements Importer {

    private static final Pattern TAGGED = Pattern.compile("(?m)(^|\\s)<START(:[^:>\\s]*)?>\\s[^\\n<]*\\s<END>(\\s|$)");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Format format() {
        return NameSamples.FORMAT;
    }

    /// A file with a name between tags, however it is called.
    @Override
    public boolean recognises(Path path, String head) {
        return !Files.isDirectory(path) && TAGGED.matcher(head).find();
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        if (Files.isDirectory(path)) {
            return new FolderImporter(List.of(this)).read(path, sink, progress);
        }
        Delivery<E> delivery = new Delivery<>(sink);
        long size = Reading.size(path);
        try (ByteLines lines = ByteLines.open(path, NameSamples.LONGEST_LINE)) {
            Paragraphs paragraphs = new Paragraphs(path, lines, delivery);
            Optional<SampleText> next = paragraphs.next();
            int number = 0;
            while (next.isPresent()) {
                progress.report(lines.position(), size);
                SampleText ready = next.get();
                next = paragraphs.next();
                number++;
                String name = number == 1 && next.isEmpty() ? stem(path) : stem(path) + " " + number;
                delivery.deliver(ready.document(name), ready.place());
            }
        }
        if (delivery.report().tally().documents() == 0
                && delivery.findings().all().isEmpty()) {
            throw FormatException.about(path, Message.of("format.text-empty", path.toString()));
        }
        return delivery.report();
    }

    private static String stem(Path path) {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// The documents of a file, those left out that cannot be read.
    private record Paragraphs(Path path, ByteLines lines, Delivery<?> delivery) {

        Optional<SampleText> next() throws FormatException {
            SampleText document = null;
            Finding refusal = null;
            for (var bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
                Place place = Place.line(path, lines.line());
                try {
                    String line = text(bytes.get(), place);
                    if (!line.isBlank()) {
                        document = document == null ? new SampleText(place) : document;
                        document.add(line, place);
                        continue;
                    }
                } catch (FormatException broken) {
                    document = document == null ? new SampleText(place) : document;
                    refusal = refusal == null ? broken.finding() : refusal;
                    continue;
                }
                if (document != null && refusal == null) {
                    return Optional.of(document);
                }
                if (refusal != null) {
                    delivery.findings().add(refusal);
                }
                document = null;
                refusal = null;
            }
            if (refusal != null) {
                delivery.findings().add(refusal);
                return Optional.empty();
            }
            return Optional.ofNullable(document);
        }

        private static String text(byte[] bytes, Place place) throws FormatException {
            try {
                String line = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (line.indexOf('\0') >= 0) {
                    throw place.refused("opennlp.nul");
                }
                return place.line() == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            } catch (CharacterCodingException _) {
                throw place.refused("opennlp.not-utf8");
            }
        }
    }
}
