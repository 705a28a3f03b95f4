package org.glossator.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.glossator.schema.AttributeType.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes a schema as JSON, leaving out what says nothing.
final class SchemaWriter {

    private final JsonGenerator json;

    SchemaWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Schema schema) {
        json.writeStartObject();
        json.writeStringProperty("name", schema.name());
        json.writeNumberProperty("version", schema.version());
        text("guideline", schema.guideline());
        labels("labels", schema.labels());
        attributes("attributes", schema.attributes(), true);
        if (!schema.relations().isEmpty()) {
            json.writeArrayPropertyStart("relations");
            schema.relations().forEach(this::relation);
            json.writeEndArray();
        }
        attributes("document", schema.documentLabels(), false);
        json.writeEndObject();
    }

    private void labels(String property, List<Label> labels) {
        json.writeArrayPropertyStart(property);
        labels.forEach(this::label);
        json.writeEndArray();
    }

    private void label(Label label) {
        json.writeStartObject();
        json.writeStringProperty("name", label.name().value());
        Colour colour = label.ownColour();
        if (colour != null) {
            json.writeStringProperty("color", colour.hex());
        }
        label.hotKey().ifPresent(key -> json.writeStringProperty("key", key));
        flag("event", label.event());
        text("guideline", label.guideline());
        if (!label.children().isEmpty()) {
            labels("children", label.children());
        }
        json.writeEndObject();
    }

    private void attributes(String property, List<AttributeType> attributes, boolean ofAnnotations) {
        if (attributes.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(property);
        attributes.forEach(attribute -> attribute(attribute, ofAnnotations));
        json.writeEndArray();
    }

    private void attribute(AttributeType attribute, boolean ofAnnotations) {
        json.writeStartObject();
        json.writeStringProperty("name", attribute.name().value());
        if (ofAnnotations) {
            names("on", attribute.on());
        }
        json.writeStringProperty("type", attribute.kind().name().toLowerCase(Locale.ROOT));
        if (!attribute.values().isEmpty()) {
            texts("values", attribute.values());
        }
        attribute.defaultValue().ifPresent(value -> fallback(attribute.kind(), value));
        text("pattern", attribute.pattern());
        text("guideline", attribute.guideline());
        json.writeEndObject();
    }

    private void fallback(Kind kind, String value) {
        switch (kind) {
            case CHOICE, CHOICES, TEXT -> json.writeStringProperty("default", value);
            case FLAG -> json.writeBooleanProperty("default", Boolean.parseBoolean(value));
            case NUMBER -> json.writeNumberProperty("default", new BigDecimal(value));
        }
    }

    private void relation(RelationType relation) {
        json.writeStartObject();
        json.writeStringProperty("name", relation.name().value());
        names("from", relation.from());
        names("to", relation.to());
        flag("role", relation.role());
        flag("symmetric", relation.symmetric());
        flag("transitive", relation.transitive());
        json.writeEndObject();
    }

    private void names(String property, List<LabelName> labels) {
        texts(
                property,
                labels.isEmpty()
                        ? List.of(SchemaJson.EVERY)
                        : labels.stream().map(LabelName::value).toList());
    }

    private void texts(String property, List<String> texts) {
        json.writeArrayPropertyStart(property);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String property, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.writeStringProperty(property, text);
        }
    }

    private void flag(String property, boolean flag) {
        if (flag) {
            json.writeBooleanProperty(property, true);
        }
    }
}
