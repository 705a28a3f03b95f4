package org.glossator.store.journal;

import static org.glossator.store.journal.ThingsReader.string;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.LayerId;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDigest;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads changes as [ChangesWriter] writes them.
final class ChangesReader {

    private final Texts texts;
    private final ThingsReader things;
    private @Nullable Here here;

    private record Here(LayerDocument place, OffsetMap offsets) {}

    ChangesReader(Texts texts) {
        this.texts = texts;
        this.things = new ThingsReader(texts);
    }

    List<Change> read(JsonNode node) throws StoreException {
        List<Change> changes = new ArrayList<>(node.size());
        for (JsonNode each : node.values()) {
            changes.add(change(each));
        }
        return changes;
    }

    private Change change(JsonNode node) throws StoreException {
        return switch (Json.value(ChangeKind.class, string(node, "change"))) {
            case ANNOTATION_ADDED -> {
                Here at = at(node);
                yield new Change.AnnotationAdded(
                        at.place, ThingsReader.annotation(node.required("annotation"), at.offsets));
            }
            case ANNOTATION_REMOVED -> {
                Here at = at(node);
                yield new Change.AnnotationRemoved(
                        at.place, ThingsReader.annotation(node.required("annotation"), at.offsets));
            }
            case ANNOTATION_REPLACED -> {
                Here at = at(node);
                yield new Change.AnnotationReplaced(
                        at.place,
                        ThingsReader.annotation(node.required("before"), at.offsets),
                        ThingsReader.annotation(node.required("after"), at.offsets));
            }
            case RELATION_ADDED ->
                new Change.RelationAdded(at(node).place, ThingsReader.relation(node.required("relation")));
            case RELATION_REMOVED ->
                new Change.RelationRemoved(at(node).place, ThingsReader.relation(node.required("relation")));
            case RELATION_REPLACED ->
                new Change.RelationReplaced(
                        at(node).place,
                        ThingsReader.relation(node.required("before")),
                        ThingsReader.relation(node.required("after")));
            case DECISION_ADDED -> {
                Here at = at(node);
                yield new Change.DecisionAdded(at.place, Decisions.read(node.required("decision"), at.offsets));
            }
            case DECISION_REMOVED -> {
                Here at = at(node);
                yield new Change.DecisionRemoved(at.place, Decisions.read(node.required("decision"), at.offsets));
            }
            case DECISION_REPLACED -> {
                Here at = at(node);
                yield new Change.DecisionReplaced(
                        at.place,
                        Decisions.read(node.required("before"), at.offsets),
                        Decisions.read(node.required("after"), at.offsets));
            }
            case DOCUMENT_ADDED -> new Change.DocumentAdded(document(node));
            case DOCUMENT_REMOVED -> new Change.DocumentRemoved(document(node));
            case DOCUMENT_DESCRIBED ->
                new Change.DocumentDescribed(
                        things.document(node.required("before")), things.document(node.required("after")));
            case LAYER_ADDED -> new Change.LayerAdded(ThingsReader.layer(node.required("layer")));
            case LAYER_REMOVED -> new Change.LayerRemoved(ThingsReader.layer(node.required("layer")));
            case STATE_CHANGED -> new Change.StateChanged(at(node).place, state(node, "before"), state(node, "after"));
            case ASSIGNMENT_CHANGED ->
                new Change.AssignmentChanged(at(node).place, assignment(node, "before"), assignment(node, "after"));
            case REMARK_CHANGED ->
                new Change.RemarkChanged(at(node).place, string(node, "before"), string(node, "after"));
            case SCHEMA_CHANGED ->
                new Change.SchemaChanged(
                        ThingsReader.schema(node.required("before")), ThingsReader.schema(node.required("after")));
            case PROJECT_RENAMED -> new Change.ProjectRenamed(string(node, "before"), string(node, "after"));
        };
    }

    private TextDocument document(JsonNode node) throws StoreException {
        DocumentHead head = things.document(node.required("document"));
        return new TextDocument(head, texts.text(head.digest()));
    }

    private static DocumentState state(JsonNode node, String name) {
        return Json.value(DocumentState.class, string(node, name));
    }

    private static Assignment assignment(JsonNode node, String name) {
        return Json.value(Assignment.class, string(node, name));
    }

    private Here at(JsonNode node) throws StoreException {
        JsonNode place = node.path("place");
        Here at = here;
        if (!place.isMissingNode()) {
            at = new Here(
                    new LayerDocument(
                            LayerId.parse(string(place, "layer")), DocumentId.parse(string(place, "document"))),
                    texts.offsets(new TextDigest(string(place, "text"))));
            here = at;
        }
        if (at == null) {
            throw new DamagedJsonException("A change does not say where");
        }
        return at;
    }
}
