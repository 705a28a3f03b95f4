package org.glossator.format.doccano;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.format.DocumentDraft;
import org.glossator.format.DocumentSink;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.Importer;
import org.glossator.format.LayerDraft;
import org.glossator.format.LayeredDocument;
import org.glossator.format.OffsetsUnsaid;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.RecordReading;
import org.glossator.task.Progress;
import org.glossator.text.OffsetUnit;
import org.glossator.text.UnitOffsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads doccano's JSON Lines, or its one list. A file is gone through twice, first to find out what its offsets
/// count.
public final class DoccanoImporter implements OffsetsUnsaid {

    private final @Nullable OffsetUnit unit;

    /// An importer that finds out what each file's offsets count.
    public DoccanoImporter() {
        this.unit = null;
    }

    private DoccanoImporter(OffsetUnit unit) {
        this.unit = unit;
    }

    @Override
    public Importer counting(OffsetUnit unit) {
        return new DoccanoImporter(unit);
    }

    @Override
    public Format format() {
        return Doccano.FORMAT;
    }

    @Override
    public boolean recognises(Path path, String head) {
        boolean marked = head.contains("\"start_offset\"")
                || (head.contains("\"entities\"") && head.contains("\"relations\""))
                || head.matches("(?s).*\"labels?\"\\s*:\\s*\\[\\s*(\\[\\s*\\d+\\s*,.*|\\].*)");
        return Doccano.FORMAT.isNamedLike(path)
                && (head.contains("\"text\"") || head.contains("\"data\""))
                && marked
                && !head.contains("\"tokens\"");
    }

    @Override
    public <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E {
        UnitProof.Verdict verdict = unit == null ? UnitProof.of(path) : new UnitProof.Verdict(unit, Optional.empty());
        return new RecordReading(
                        path,
                        (value, record, _) -> Optional.of(document(value, record, verdict.unit())),
                        verdict.said().stream().toList())
                .lines(sink, progress);
    }

    private static LayeredDocument document(JsonNode value, JsonRecord record, OffsetUnit unit) throws FormatException {
        Fields fields = Fields.of(value, "document", record.place());
        Line line = new Line(fields);
        String name = line.name().orElse(record.named(fields.id("id").orElse(String.valueOf(record.number()))));
        DocumentDraft draft = new DocumentDraft(record.place(), name, line.text(), line.metadata());
        UnitOffsets offsets = UnitOffsets.of(draft.text(), unit);
        LayerDraft layer = draft.layer(DocumentDraft.UNNAMED_LAYER);
        for (Line.Mark mark : line.marks()) {
            layer.mark(mark.id(), mark.label(), List.of(draft.span(offsets, mark.start(), mark.end(), mark.id())));
        }
        line.links().forEach(link -> layer.relate(link.type(), link.from(), link.to()));
        return draft.finished();
    }
}
