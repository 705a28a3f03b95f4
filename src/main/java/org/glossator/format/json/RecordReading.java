package org.glossator.format.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.format.Delivery;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Reading;
import org.glossator.task.Progress;

/// One reading of a file of records, in which each becomes a document or a finding.
///
/// @param file what is read
/// @param reader makes documents of records
/// @param said what there is to say before anything is read
public record RecordReading(Path file, RecordReader reader, List<Finding> said) {

    public RecordReading {
        said = List.copyOf(said);
    }

    /// Reads the file, of which each line or each item of its one list is a record.
    ///
    /// @param sink takes the documents
    /// @param progress told in bytes, between records
    /// @throws FormatException if the file cannot be read, or not to its end
    /// @throws E what the sink threw
    public <E extends Exception> ImportReport lines(DocumentSink<E> sink, Progress progress) throws FormatException, E {
        try (JsonRecords records = JsonRecords.open(file)) {
            return all(records, sink, progress);
        }
    }

    /// Reads the file, of which each item of its one list, or each object on however many lines, is a record.
    ///
    /// @param sink takes the documents
    /// @param progress told in bytes, between records
    /// @throws FormatException if the file cannot be read, or not to its end
    /// @throws E what the sink threw
    public <E extends Exception> ImportReport items(DocumentSink<E> sink, Progress progress) throws FormatException, E {
        try (JsonRecords records = JsonRecords.items(file)) {
            return all(records, sink, progress);
        }
    }

    private <E extends Exception> ImportReport all(JsonRecords records, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Delivery<E> delivery = new Delivery<>(sink);
        for (Finding finding : said) {
            delivery.findings().add(finding);
        }
        long size = Reading.size(file);
        for (var record = records.next(); record.isPresent(); record = records.next()) {
            progress.report(records.position(), size);
            Optional<LayeredDocument> document = document(record.get(), delivery.findings());
            if (document.isPresent()) {
                delivery.deliver(document.get(), record.get().place());
            }
        }
        return delivery.report();
    }

    private Optional<LayeredDocument> document(JsonRecord record, Findings findings) throws FormatException {
        try {
            return reader.read(record.read(), record, findings);
        } catch (FormatException refusal) {
            findings.add(refusal.finding());
            return Optional.empty();
        }
    }
}
