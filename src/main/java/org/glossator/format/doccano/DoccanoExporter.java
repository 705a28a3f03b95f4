package org.glossator.format.doccano;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.Format;
import org.glossator.format.FormatException;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.JsonExport;
import org.glossator.format.json.JsonFile;
import org.glossator.text.OffsetUnit;
import tools.jackson.core.JsonGenerator;

/// Writes doccano's JSON Lines, in both its forms, with offsets in UTF-16 units.
public final class DoccanoExporter implements Exporter {

    /// What metadata may not be called, since the format has fields of these names.
    private static final List<String> TAKEN =
            List.of("text", "data", "name", "label", "labels", "entities", "relations", "annotations", Doccano.UNIT);

    @Override
    public Format format() {
        return Doccano.FORMAT;
    }

    @Override
    public Export begin(Path target) throws FormatException {
        return new JsonExport(JsonFile.lines(target), Doccano.FORMAT, (layered, file, losses) -> {
            losses.beyond(layered);
            layered.document().head().metadata().keySet().stream()
                    .filter(TAKEN::contains)
                    .forEach(name -> losses.add(layered, "format.loss-taken-name", name));
            file.add(json -> write(json, layered));
        });
    }

    private static void write(JsonGenerator json, LayeredDocument layered) {
        json.writeStartObject();
        json.writeStringProperty("text", layered.document().text());
        json.writeStringProperty("name", layered.document().name());
        json.writeStringProperty(Doccano.UNIT, UnitProof.written(OffsetUnit.UTF_16));
        layered.document().head().metadata().forEach((name, words) -> {
            if (!TAKEN.contains(name)) {
                json.writeStringProperty(name, words);
            }
        });
        List<Annotation> annotations = layered.layers().stream()
                .flatMap(layer -> layer.markup().annotations().inOrder().stream())
                .toList();
        json.writeArrayPropertyStart("label");
        annotations.forEach(annotation -> triple(json, annotation));
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        Map<AnnotationId, Integer> numbers = new HashMap<>();
        for (Annotation annotation : annotations) {
            numbers.put(annotation.id(), numbers.size() + 1);
            entity(json, annotation, numbers.size());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        int number = 0;
        for (LayerMarkup layer : layered.layers()) {
            for (Relation relation : layer.markup().relations().inOrder()) {
                relation(json, relation, ++number, numbers);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void triple(JsonGenerator json, Annotation annotation) {
        json.writeStartArray();
        json.writeNumber(annotation.outer().start());
        json.writeNumber(annotation.outer().end());
        json.writeString(annotation.label().value());
        json.writeEndArray();
    }

    private static void entity(JsonGenerator json, Annotation annotation, int number) {
        json.writeStartObject();
        json.writeNumberProperty("id", number);
        json.writeStringProperty("label", annotation.label().value());
        json.writeNumberProperty("start_offset", annotation.outer().start());
        json.writeNumberProperty("end_offset", annotation.outer().end());
        json.writeEndObject();
    }

    private static void relation(
            JsonGenerator json, Relation relation, int number, Map<AnnotationId, Integer> numbers) {
        json.writeStartObject();
        json.writeNumberProperty("id", number);
        json.writeNumberProperty("from_id", numbers.getOrDefault(relation.source(), 0));
        json.writeNumberProperty("to_id", numbers.getOrDefault(relation.target(), 0));
        json.writeStringProperty("type", relation.type().value());
        json.writeEndObject();
    }
}
