package org.glossator.format.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayeredDocument;
import org.glossator.message.Message;
import org.glossator.task.Progress;

/// Reads tables of mentions, row by row, one document at a time.
public final class CsvImporter implements Importer {

    private static final List<String> REQUIRED = List.of("text", "label", "start", "end");

    @Override
    public Format format() {
        return Csv.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        String first = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return Csv.FORMAT.isNamedLike(path) && REQUIRED.stream().allMatch(first::contains);
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Delivery<E> delivery = new Delivery<>(sink);
        try (CsvReader csv = CsvReader.open(path)) {
            List<String> header = header(csv, path, delivery.findings());
            Optional<TableDocument> current = Optional.empty();
            int rows = 0;
            for (var fields = csv.next(); fields.isPresent(); fields = csv.next()) {
                progress.report(rows++, 0);
                if (fields.get().size() != header.size()) {
                    throw csv.place().refused("format.csv-fields", fields.get().size(), header.size());
                }
                Row row = Row.of(header, fields.get(), csv.place());
                if (current.isEmpty() || current.get().isEndedBy(row)) {
                    deliver(current, delivery);
                    current = Optional.of(new TableDocument(row, rows));
                }
                current.get().add(row);
            }
            deliver(current, delivery);
        }
        return delivery.report();
    }

    private static List<String> header(CsvReader csv, Path path, Findings findings) throws FormatException {
        List<String> header = csv.next().orElse(List.of()).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.containsAll(REQUIRED)) {
            throw FormatException.about(path, Message.of("format.csv-header", path.toString()));
        }
        for (String name : header) {
            if (!Csv.COLUMNS.contains(name)) {
                findings.once(name, csv.place().finding("format.left-out", name));
            }
        }
        return header;
    }

    private static <E extends Exception> void deliver(Optional<TableDocument> document, Delivery<E> delivery)
            throws FormatException, E {
        if (document.isEmpty()) {
            return;
        }
        LayeredDocument finished;
        try {
            finished = document.get().finished();
        } catch (FormatException refusal) {
            delivery.findings().add(refusal.finding());
            return;
        }
        delivery.deliver(finished, document.get().place());
    }
}
