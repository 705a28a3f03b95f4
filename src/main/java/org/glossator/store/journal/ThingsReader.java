package org.glossator.store.journal;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.project.StoreException;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaJson;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.Span;
import org.glossator.text.TextDigest;
import tools.jackson.databind.JsonNode;

/// Reads what changes speak of, as [ThingsWriter] writes it.
final class ThingsReader {

    private final Texts texts;

    ThingsReader(Texts texts) {
        this.texts = texts;
    }

    static Annotation annotation(JsonNode node, OffsetMap offsets) {
        JsonNode fragments = node.path("spans");
        List<Span> spans = fragments.isMissingNode()
                ? List.of(offsets.span(
                        node.required("start").intValue(), node.required("end").intValue()))
                : Values.readSpans(fragments, offsets);
        JsonNode told = node.path("attributes");
        Map<AttributeName, AttributeValue> attributes = told.isMissingNode() ? Map.of() : Values.readAttributes(told);
        return new Annotation(
                AnnotationId.parse(string(node, "id")),
                new LabelName(string(node, "label")),
                spans,
                attributes,
                node.path("note").stringValue(""));
    }

    static Relation relation(JsonNode node) {
        return new Relation(
                RelationId.parse(string(node, "id")),
                new RelationName(string(node, "type")),
                AnnotationId.parse(string(node, "source")),
                AnnotationId.parse(string(node, "target")));
    }

    DocumentHead document(JsonNode node) throws StoreException {
        TextDigest digest = new TextDigest(string(node, "text"));
        return new DocumentHead(
                DocumentId.parse(string(node, "id")),
                string(node, "name"),
                digest,
                texts.text(digest).length(),
                Values.readMetadata(node.required("metadata")));
    }

    static Layer layer(JsonNode node) {
        return new Layer(
                LayerId.parse(string(node, "id")),
                string(node, "name"),
                Json.value(Layer.Kind.class, string(node, "kind")));
    }

    static Schema schema(JsonNode node) {
        try {
            return SchemaJson.read(node.toString(), "journal");
        } catch (SchemaException unreadable) {
            throw new DamagedJsonException(unreadable.explanation().english());
        }
    }

    static String string(JsonNode node, String name) {
        return node.required(name).stringValue();
    }
}
