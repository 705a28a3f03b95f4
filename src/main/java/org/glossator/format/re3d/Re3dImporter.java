package org.glossator.format.re3d;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.DocumentSink;
import org.glossator.format.Finding;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.JsonRecords;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;
import tools.jackson.databind.JsonNode;

/// Reads a folder of re3d, which each of its files stands for. Entities and relations are kept in memory while the
/// documents are gone through.
public final class Re3dImporter implements Importer {

    @Override
    public Format format() {
        return Re3d.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        Path folder = folder(path);
        return Files.isRegularFile(folder.resolve(Re3d.DOCUMENTS))
                && Files.isRegularFile(folder.resolve(Re3d.ENTITIES));
    }

    /// `path` itself, or the folder of which it is a part.
    private static Path folder(Path path) {
        boolean isPart = Re3d.FILES.contains(String.valueOf(path.getFileName())) && Files.isRegularFile(path);
        return isPart ? path.resolveSibling("") : path;
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        Path folder = folder(path);
        Map<String, List<Fields>> entities = byDocument(folder.resolve(Re3d.ENTITIES));
        Path relationsFile = folder.resolve(Re3d.RELATIONS);
        Map<String, List<Fields>> relations = Files.exists(relationsFile) ? byDocument(relationsFile) : new HashMap<>();
        ImportReport report = new RecordReading(
                        folder.resolve(Re3d.DOCUMENTS),
                        (value, record, found) -> Optional.of(document(value, record, entities, relations, found)),
                        List.of())
                .lines(sink, progress);
        List<Finding> all = new ArrayList<>(report.findings());
        orphans(entities, all);
        orphans(relations, all);
        return new ImportReport(report.tally(), all);
    }

    private static LayeredDocument document(
            JsonNode value,
            JsonRecord record,
            Map<String, List<Fields>> entities,
            Map<String, List<Fields>> relations,
            Findings findings)
            throws FormatException {
        Fields fields = Fields.of(value, "document", record.place());
        String id = fields.requiredText("_id");
        List<Fields> marks = Optional.ofNullable(entities.remove(id)).orElse(List.of());
        List<Fields> links = Optional.ofNullable(relations.remove(id)).orElse(List.of());
        return new Statement(fields, findings).document(marks, links);
    }

    /// What stands in `file`, by the document it belongs to. What cannot be read may belong to any, so it refuses all.
    private static Map<String, List<Fields>> byDocument(Path file) throws FormatException {
        Map<String, List<Fields>> byDocument = new HashMap<>();
        try (JsonRecords records = JsonRecords.open(file)) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                try {
                    Fields fields = Fields.of(
                            record.get().read(), "entity", record.get().place());
                    byDocument
                            .computeIfAbsent(fields.requiredText("documentId"), _ -> new ArrayList<>())
                            .add(fields);
                } catch (FormatException refusal) {
                    throw new FormatException(record.get().place().finding("format.re3d-unreadable"), refusal);
                }
            }
        }
        return byDocument;
    }

    /// What belongs to a document that is not there, or was refused before its parts were asked for.
    private static void orphans(Map<String, List<Fields>> byDocument, List<Finding> findings) {
        byDocument.forEach((document, fields) ->
                findings.add(fields.getFirst().place().finding("format.re3d-no-document", document, fields.size())));
    }
}
