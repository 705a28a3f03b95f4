package org.glossator.format.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Export;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.Losses;
import org.glossator.format.PendingFile;
import org.glossator.format.Tally;
import org.glossator.format.json.Attributes;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;

/// A table of mentions being written. Each document begins with a row of its name, text and metadata.
final class CsvExport implements Export {

    private static final String ROW_END = "\r\n";

    private final PendingFile file;
    private final char separator;
    private final Writer writer;
    private final Losses losses = new Losses(Csv.FORMAT);
    private Tally tally = Tally.NOTHING;

    CsvExport(PendingFile file, char separator) {
        this.file = file;
        this.separator = separator;
        this.writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
    }

    @Override
    public void add(LayeredDocument layered) throws FormatException {
        losses.beyond(layered);
        losses.kinds(layered);
        try {
            header();
            write(layered);
        } catch (IOException failure) {
            throw PendingFile.unwritable(file.target(), failure);
        }
        tally = tally.plus(layered);
    }

    private void header() throws IOException {
        if (tally.documents() == 0) {
            row(Csv.COLUMNS);
        }
    }

    private void write(LayeredDocument layered) throws IOException {
        String name = layered.document().name();
        String text = layered.document().text();
        row(List.of(name, text, "", "", "", "", "", "", metadata(layered), ""));
        OffsetMap offsets = OffsetMap.of(text);
        for (LayerMarkup layer : layered.layers()) {
            String called = layer.name().equals(DocumentDraft.UNNAMED_LAYER) ? "" : layer.name();
            for (Annotation annotation : layer.markup().annotations().inOrder()) {
                Span outer = annotation.outer();
                row(List.of(
                        name,
                        "",
                        called,
                        annotation.label().value(),
                        String.valueOf(offsets.toCodePoint(outer.start())),
                        String.valueOf(offsets.toCodePoint(outer.end())),
                        annotation.isDiscontinuous() ? pairs(annotation, offsets) : "",
                        annotation.quote(text),
                        annotation.attributes().isEmpty() ? "" : Attributes.json(annotation.attributes()),
                        annotation.note()));
            }
        }
    }

    private static String metadata(LayeredDocument layered) {
        Map<String, String> metadata = layered.document().head().metadata();
        return metadata.isEmpty() ? "" : Attributes.jsonOf(metadata);
    }

    private static String pairs(Annotation annotation, OffsetMap offsets) {
        return annotation.spans().stream()
                .map(span -> offsets.toCodePoint(span.start()) + "-" + offsets.toCodePoint(span.end()))
                .collect(Collectors.joining(" "));
    }

    private void row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            field(fields.get(i));
        }
        writer.write(ROW_END);
    }

    private void field(String words) throws IOException {
        boolean plain = words.chars()
                .noneMatch(sign ->
                        sign == '"' || sign == '\n' || sign == '\r' || sign == ',' || sign == separator || sign == ';');
        writer.write(plain ? words : '"' + words.replace("\"", "\"\"") + '"');
    }

    @Override
    public LossReport finish() throws FormatException {
        try {
            header();
            writer.flush();
        } catch (IOException failure) {
            throw PendingFile.unwritable(file.target(), failure);
        }
        file.finish();
        return losses.report(tally);
    }

    @Override
    public void close() {
        file.close();
    }
}
