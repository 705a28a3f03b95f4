package org.glossator.store.journal;

import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.project.LayerDocument;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaJson;
import org.glossator.text.DocumentHead;
import org.glossator.text.OffsetMap;
import tools.jackson.core.JsonGenerator;

/// Writes what changes speak of, each as a property of the change.
final class ThingsWriter {

    private final JsonGenerator json;

    ThingsWriter(JsonGenerator json) {
        this.json = json;
    }

    void place(LayerDocument place, Measured document) {
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("layer", place.layer().toString());
        json.writeStringProperty("document", place.document().toString());
        json.writeStringProperty("text", document.digest().hex());
        json.writeEndObject();
    }

    void annotation(String name, Annotation annotation, OffsetMap offsets) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", annotation.id().toString());
        json.writeStringProperty("label", annotation.label().value());
        var spans = annotation.spans();
        json.writeNumberProperty("start", offsets.toCodePoint(spans.getFirst().start()));
        json.writeNumberProperty("end", offsets.toCodePoint(spans.getLast().end()));
        if (annotation.isDiscontinuous()) {
            json.writeName("spans");
            Values.writeSpans(json, spans, offsets);
        }
        if (!annotation.attributes().isEmpty()) {
            json.writeName("attributes");
            Values.writeAttributes(json, annotation.attributes());
        }
        if (!annotation.note().isEmpty()) {
            json.writeStringProperty("note", annotation.note());
        }
        json.writeEndObject();
    }

    void relation(String name, Relation relation) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", relation.id().toString());
        json.writeStringProperty("type", relation.type().value());
        json.writeStringProperty("source", relation.source().toString());
        json.writeStringProperty("target", relation.target().toString());
        json.writeEndObject();
    }

    void document(String name, DocumentHead head) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", head.id().toString());
        json.writeStringProperty("name", head.name());
        json.writeStringProperty("text", head.digest().hex());
        json.writeName("metadata");
        Values.writeMetadata(json, head.metadata());
        json.writeEndObject();
    }

    void layer(Layer layer) {
        json.writeObjectPropertyStart("layer");
        json.writeStringProperty("id", layer.id().toString());
        json.writeStringProperty("name", layer.name());
        json.writeStringProperty("kind", Json.word(layer.kind()));
        json.writeEndObject();
    }

    void schema(String name, Schema schema) {
        json.writeName(name);
        json.writeRawValue(SchemaJson.write(schema));
    }
}
