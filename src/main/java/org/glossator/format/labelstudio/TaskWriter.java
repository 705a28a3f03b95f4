package org.glossator.format.labelstudio;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.schema.AttributeValue;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes one document as a task.
final class TaskWriter {

    private final JsonGenerator json;
    private final LayeredDocument layered;
    private final String text;
    private final OffsetMap offsets;

    TaskWriter(JsonGenerator json, LayeredDocument layered) {
        this.json = json;
        this.layered = layered;
        this.text = layered.document().text();
        this.offsets = OffsetMap.of(text);
    }

    void write() {
        json.writeStartObject();
        json.writeObjectPropertyStart("data");
        json.writeStringProperty("text", text);
        json.writeStringProperty("name", layered.document().name());
        json.writeEndObject();
        json.writeObjectPropertyStart("meta");
        layered.document().head().metadata().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("annotations");
        layered.layers().stream()
                .filter(layer -> layer.kind() != Layer.Kind.SUGGESTED)
                .forEach(this::annotation);
        json.writeEndArray();
        json.writeArrayPropertyStart("predictions");
        layered.layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.SUGGESTED)
                .forEach(this::prediction);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void annotation(LayerMarkup layer) {
        json.writeStartObject();
        json.writeStringProperty("layer", layer.name());
        json.writeBooleanProperty("ground_truth", layer.kind() == Layer.Kind.GOLD);
        results(layer);
        json.writeEndObject();
    }

    private void prediction(LayerMarkup layer) {
        json.writeStartObject();
        json.writeStringProperty("model_version", layer.name());
        results(layer);
        json.writeEndObject();
    }

    private void results(LayerMarkup layer) {
        json.writeArrayPropertyStart("result");
        layer.markup().annotations().inOrder().forEach(this::region);
        layer.markup().relations().inOrder().forEach(this::relation);
        json.writeEndArray();
    }

    private void region(Annotation annotation) {
        Span outer = annotation.outer();
        begin(annotation, "label", "labels");
        json.writeStringProperty("text", outer.of(text));
        texts("labels", List.of(annotation.label().value()));
        json.writeEndObject();
        if (!annotation.note().isEmpty()) {
            json.writeObjectPropertyStart("meta");
            texts("text", List.of(annotation.note()));
            json.writeEndObject();
        }
        json.writeEndObject();
        annotation.attributes().forEach((name, value) -> {
            if (!(value instanceof AttributeValue.Choices(var chosen) && chosen.isEmpty())) {
                attribute(annotation, name.value(), value);
            }
        });
    }

    private void attribute(Annotation annotation, String name, AttributeValue value) {
        begin(
                annotation,
                name,
                switch (value) {
                    case AttributeValue.Text _ -> "textarea";
                    case AttributeValue.Flag _, AttributeValue.Choices _ -> "choices";
                    case AttributeValue.Numeric _ -> "number";
                });
        switch (value) {
            case AttributeValue.Text(var words) -> texts("text", List.of(words));
            case AttributeValue.Flag(var flag) -> texts("choices", List.of(Boolean.toString(flag)));
            case AttributeValue.Choices(var chosen) -> texts("choices", chosen);
            case AttributeValue.Numeric(var number) -> json.writeNumberProperty("number", number);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Begins a result and its value.
    private void begin(Annotation annotation, String name, String type) {
        Span outer = annotation.outer();
        json.writeStartObject();
        json.writeStringProperty("id", annotation.id().toString());
        json.writeStringProperty("from_name", name);
        json.writeStringProperty("to_name", "text");
        json.writeStringProperty("type", type);
        json.writeObjectPropertyStart("value");
        json.writeNumberProperty("start", offsets.toCodePoint(outer.start()));
        json.writeNumberProperty("end", offsets.toCodePoint(outer.end()));
    }

    private void relation(Relation relation) {
        json.writeStartObject();
        json.writeStringProperty("type", "relation");
        json.writeStringProperty("from_id", relation.source().toString());
        json.writeStringProperty("to_id", relation.target().toString());
        json.writeStringProperty("direction", "right");
        texts("labels", List.of(relation.type().value()));
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
