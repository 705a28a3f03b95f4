package org.glossator.format.labelstudio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.DocumentDraft;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;
import org.glossator.format.LayerDraft;
import org.glossator.format.json.Fields;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// The results of one annotation, sorted into regions, what is told of them or of the whole task, and relations.
final class ResultReading {

    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Map<AttributeName, AttributeValue>> attributes = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Fields> relations = new ArrayList<>();
    private final List<Fields> controls = new ArrayList<>();
    private final Map<String, String> ofTheWhole = new LinkedHashMap<>();

    private ResultReading() {}

    static ResultReading of(List<Fields> results, Findings findings) throws FormatException {
        ResultReading reading = new ResultReading();
        for (Fields result : results) {
            reading.sort(result, findings);
        }
        for (Fields control : reading.controls) {
            reading.attach(control, findings);
        }
        return reading;
    }

    private void sort(Fields result, Findings findings) throws FormatException {
        Optional<Region> region = Region.of(result, regions.size() + 1);
        String type = result.text("type").orElse("");
        if (region.isPresent()) {
            if (region.get().labels().isEmpty()) {
                findings.add(result.place()
                        .finding("format.label-studio-no-label", region.get().id()));
            }
            regions.add(region.get());
            attributes.putIfAbsent(region.get().id(), new LinkedHashMap<>());
            note(result, region.get().id());
        } else if (type.equals("relation")) {
            relations.add(result);
        } else if (Control.isKnown(type)) {
            controls.add(result);
        } else {
            findings.once(type, result.place().finding("format.label-studio-left-out", type));
        }
    }

    private void note(Fields result, String id) throws FormatException {
        Optional<Fields> meta = result.object("meta");
        if (meta.isPresent()) {
            List<String> lines =
                    meta.get().value("text").filter(value -> value.isArray()).isPresent()
                            ? meta.get().texts("text")
                            : meta.get().text("text").stream().toList();
            notes.put(id, String.join("\n", lines));
        }
    }

    private void attach(Fields result, Findings findings) throws FormatException {
        String name = result.text("from_name").filter(words -> !words.isBlank()).orElse(result.requiredText("type"));
        Optional<AttributeValue> value = Control.value(result);
        var told = attributes.get(result.id("id").orElse(""));
        if (value.isEmpty()) {
            findings.once(name, result.place().finding("format.label-studio-left-out", name));
        } else if (told != null) {
            told.put(new AttributeName(name), value.get());
        } else {
            ofTheWhole.put(name, value.get().toString());
        }
    }

    /// What is told of the task as a whole, by name.
    Map<String, String> ofTheWhole() {
        return ofTheWhole;
    }

    /// Puts annotations and relations into `layer`.
    void into(DocumentDraft draft, LayerDraft layer, UnitOffsets offsets) throws FormatException {
        for (Region region : regions) {
            Span span = draft.span(offsets, region.start(), region.end(), region.id());
            if (!region.mayQuote(span, draft.text())) {
                throw draft.place()
                        .refused(
                                "format.label-studio-quote",
                                region.id(),
                                region.value().requiredText("text"),
                                span.of(draft.text()));
            }
            for (String label : region.labels()) {
                layer.mark(
                        freeKey(layer, region.id()),
                        label,
                        List.of(span),
                        attributes.getOrDefault(region.id(), Map.of()),
                        notes.getOrDefault(region.id(), ""));
            }
        }
        for (Fields relation : relations) {
            relate(relation, layer);
        }
    }

    private static String freeKey(LayerDraft layer, String id) {
        String free = id;
        for (int i = 2; layer.has(free); i++) {
            free = id + "#" + i;
        }
        return free;
    }

    private static void relate(Fields relation, LayerDraft layer) throws FormatException {
        String from = relation.requiredId("from_id");
        String to = relation.requiredId("to_id");
        String direction = relation.text("direction").orElse("right");
        List<String> labels = relation.texts("labels");
        for (String type : labels.isEmpty() ? List.of(LabelStudio.UNNAMED_RELATION) : labels) {
            if (!direction.equals("left")) {
                layer.relate(type, from, to);
            }
            if (!direction.equals("right")) {
                layer.relate(type, to, from);
            }
        }
    }
}
