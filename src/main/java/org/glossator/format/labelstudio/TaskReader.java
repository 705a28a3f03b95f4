package org.glossator.format.labelstudio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.format.json.JsonRecord;
import org.glossator.format.json.RecordReader;
import org.glossator.text.OffsetUnit;
import org.glossator.text.UnitOffsets;
import tools.jackson.databind.JsonNode;

/// Makes a document of a task.
///
/// @param unit what offsets count
record TaskReader(OffsetUnit unit) implements RecordReader {

    @Override
    public Optional<LayeredDocument> read(JsonNode value, JsonRecord record, Findings findings) throws FormatException {
        Task task = Task.of(Fields.of(value, "task", record.place()));
        Map<String, String> metadata = metadata(task);
        List<Heard> heard = new ArrayList<>();
        for (Task.Opinion opinion : task.opinions()) {
            if (opinion.isCancelled()) {
                findings.add(record.place().finding("format.label-studio-cancelled", opinion.layer()));
            } else {
                ResultReading reading = ResultReading.of(opinion.results(), findings);
                reading.ofTheWhole()
                        .forEach((name, words) -> metadata.merge(
                                name, words, (old, other) -> old.equals(other) ? old : old + "; " + other));
                heard.add(new Heard(opinion, reading));
            }
        }
        DocumentDraft draft = new DocumentDraft(record.place(), name(task, record), task.text(), metadata);
        UnitOffsets offsets = UnitOffsets.of(draft.text(), unit);
        for (Heard each : heard) {
            Task.Opinion opinion = each.opinion();
            each.results().into(draft, draft.layer(opinion.layer(), opinion.kind()), offsets);
        }
        return Optional.of(draft.finished());
    }

    private record Heard(Task.Opinion opinion, ResultReading results) {}

    private static String name(Task task, JsonRecord record) throws FormatException {
        Optional<String> name =
                task.textKey().equals("name") ? Optional.empty() : task.data().text("name");
        if (name.isPresent()) {
            return name.get();
        }
        Optional<String> id = task.fields().id("id");
        return record.named(id.orElse(String.valueOf(record.number())));
    }

    private static Map<String, String> metadata(Task task) throws FormatException {
        Set<String> taken = Set.of(task.textKey(), "name", "annotations", "completions", "predictions", "id", "meta");
        Map<String, String> metadata = new LinkedHashMap<>(task.data().told(taken));
        Optional<Fields> meta = task.fields().object("meta");
        meta.ifPresent(fields -> metadata.putAll(fields.told(Set.of())));
        return metadata;
    }
}
