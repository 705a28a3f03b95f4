package org.glossator.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.annotation.Annotation;
import org.glossator.format.DocumentDraft;
import org.glossator.format.DocumentSink;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.Losses;
import org.glossator.format.PendingFile;
import org.glossator.format.Place;
import org.glossator.format.Tally;
import org.glossator.format.Utf8File;
import org.glossator.message.Message;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;
import org.glossator.text.Span;

/// A format of one document a line, its marks in brackets: `[Iran|Actor] and [Turkey|Actor]`.
final class Bracketed implements Importer, Exporter {

    private static final Format FORMAT = new Format(
            "bracketed",
            Message.of("format.text-name"),
            OffsetUnit.CODE_POINT,
            Set.of(),
            List.of("bracketed"),
            "org.glossator.example.Bracketed");

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)]");
    private static final int LARGEST = 1 << 20;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        return FORMAT.isNamedLike(path);
    }

    /// A line that cannot be a document becomes a finding, and the next one is read.
    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        List<String> lines = Utf8File.read(path, LARGEST).text().lines().toList();
        List<Finding> findings = new ArrayList<>();
        Tally tally = Tally.NOTHING;
        for (int line = 1; line <= lines.size(); line++) {
            progress.report(line - 1L, lines.size());
            LayeredDocument document;
            try {
                document = document(Place.line(path, line), lines.get(line - 1));
            } catch (FormatException refusal) {
                findings.add(refusal.finding());
                continue;
            }
            sink.accept(document);
            tally = tally.plus(document);
        }
        return new ImportReport(tally, findings);
    }

    private static LayeredDocument document(Place place, String line) throws FormatException {
        StringBuilder text = new StringBuilder();
        List<Annotation> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(line);
        int past = 0;
        while (matcher.find()) {
            text.append(line, past, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(1).length());
            marks.add(Annotation.of(new LabelName(matcher.group(2)), span));
            text.append(matcher.group(1));
            past = matcher.end();
        }
        text.append(line, past, line.length());
        DocumentDraft draft = new DocumentDraft(place, "line " + place.line(), text.toString(), Map.of());
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        for (Annotation mark : marks) {
            layer.markNext(mark.label().value(), mark.spans(), Map.of(), "");
        }
        return draft.finished();
    }

    /// What the format has no room for is named by what it holds; that marks overlap, the format says itself.
    @Override
    public Export begin(Path target) throws FormatException {
        PendingFile file = PendingFile.begin(target);
        Losses losses = new Losses(FORMAT);
        return new Export() {
            private Tally tally = Tally.NOTHING;

            @Override
            public void add(LayeredDocument document) throws FormatException {
                losses.beyond(document);
                try {
                    file.stream().write(line(document, losses).getBytes(StandardCharsets.UTF_8));
                } catch (IOException failure) {
                    throw PendingFile.unwritable(target, failure);
                }
                tally = tally.plus(document);
            }

            @Override
            public LossReport finish() throws FormatException {
                file.finish();
                return losses.report(tally);
            }

            @Override
            public void close() {
                file.close();
            }
        };
    }

    private static String line(LayeredDocument document, Losses losses) {
        String text = document.document().text();
        StringBuilder line = new StringBuilder();
        int past = 0;
        for (var layer : document.layers()) {
            for (Annotation mark : layer.markup().annotations().inOrder()) {
                Span span = mark.outer();
                if (span.start() < past) {
                    losses.add(document, mark, "format.loss-fragments");
                } else {
                    line.append(text, past, span.start());
                    line.append('[').append(span.of(text)).append('|');
                    line.append(mark.label()).append(']');
                    past = span.end();
                }
            }
        }
        return line.append(text, past, text.length()).append('\n').toString();
    }
}
