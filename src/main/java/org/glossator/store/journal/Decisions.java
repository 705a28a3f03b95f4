package org.glossator.store.journal;

import static org.glossator.store.journal.ThingsReader.string;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Decision.Subject;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.RelationId;
import org.glossator.text.OffsetMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Decisions as JSON, in changes and in rows.
///
/// A decision is an object of `id`, `reviewer`, `origin` (`person`, `strategy`), `cause` (`error`, `ambiguity`,
/// `guideline-gap`; missing if it was not said), `comment` (missing if empty), `subjects`, `marks` and `relations`
/// (arrays of ids). A subject is an object of `layer`, `accepted` and either `annotation` or `relation`, as changes
/// have them: offsets are code points of the document's text.
final class Decisions {

    private Decisions() {}

    static void write(JsonGenerator json, Decision decision, OffsetMap offsets) {
        json.writeStartObject();
        json.writeStringProperty("id", decision.id().toString());
        json.writeStringProperty("reviewer", decision.reviewer());
        json.writeStringProperty("origin", Json.word(decision.origin()));
        decision.why().ifPresent(cause -> json.writeStringProperty("cause", Json.word(cause)));
        if (!decision.comment().isEmpty()) {
            json.writeStringProperty("comment", decision.comment());
        }
        json.writeName("subjects");
        writeSubjects(json, decision.subjects(), offsets);
        json.writeName("marks");
        writeIds(json, decision.marks());
        json.writeName("relations");
        writeIds(json, decision.relations());
        json.writeEndObject();
    }

    static Decision read(JsonNode node, OffsetMap offsets) {
        JsonNode cause = node.path("cause");
        return new Decision(
                DecisionId.parse(string(node, "id")),
                readSubjects(node.required("subjects"), offsets),
                readIds(node.required("marks"), AnnotationId::parse),
                readIds(node.required("relations"), RelationId::parse),
                Json.value(Decision.Origin.class, string(node, "origin")),
                string(node, "reviewer"),
                cause.isMissingNode() ? null : Json.value(Decision.Cause.class, cause.stringValue()),
                node.path("comment").stringValue(""));
    }

    static void writeSubjects(JsonGenerator json, List<Subject> subjects, OffsetMap offsets) {
        ThingsWriter things = new ThingsWriter(json);
        json.writeStartArray();
        for (Subject subject : subjects) {
            json.writeStartObject();
            json.writeStringProperty("layer", subject.layer().toString());
            json.writeBooleanProperty("accepted", subject.accepted());
            switch (subject) {
                case Subject.Mark(var _, var mark, var _) -> things.annotation("annotation", mark, offsets);
                case Subject.Link(var _, var relation, var _) -> things.relation("relation", relation);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<Subject> readSubjects(JsonNode node, OffsetMap offsets) {
        List<Subject> subjects = new ArrayList<>();
        for (JsonNode each : node.values()) {
            LayerId layer = LayerId.parse(string(each, "layer"));
            boolean accepted = each.required("accepted").booleanValue();
            JsonNode mark = each.path("annotation");
            subjects.add(
                    mark.isMissingNode()
                            ? new Subject.Link(layer, ThingsReader.relation(each.required("relation")), accepted)
                            : new Subject.Mark(layer, ThingsReader.annotation(mark, offsets), accepted));
        }
        return subjects;
    }

    static void writeIds(JsonGenerator json, List<?> ids) {
        json.writeStartArray();
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
    }

    static <T> List<T> readIds(JsonNode node, Function<String, T> parse) {
        return node.values().stream()
                .map(each -> parse.apply(each.stringValue()))
                .toList();
    }
}
