package org.glossator.store.journal;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Decision;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes changes one after the other. A change that stands where the one before stands does not say so again.
final class ChangesWriter {

    private final JsonGenerator json;
    private final ThingsWriter things;
    private final Map<DocumentId, Measured> documents;
    private @Nullable LayerDocument here;

    ChangesWriter(JsonGenerator json, Map<DocumentId, Measured> documents) {
        this.json = json;
        this.things = new ThingsWriter(json);
        this.documents = documents;
    }

    void write(List<Change> changes) {
        json.writeStartArray();
        for (Change change : changes) {
            json.writeStartObject();
            write(change);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Change change) {
        json.writeStringProperty("change", Json.word(ChangeKind.of(change)));
        switch (change) {
            case Change.AnnotationAdded(var place, var annotation) ->
                things.annotation("annotation", annotation, at(place));
            case Change.AnnotationRemoved(var place, var annotation) ->
                things.annotation("annotation", annotation, at(place));
            case Change.AnnotationReplaced(var place, var before, var after) -> {
                OffsetMap offsets = at(place);
                things.annotation("before", before, offsets);
                things.annotation("after", after, offsets);
            }
            case Change.RelationAdded(var place, var relation) -> {
                at(place);
                things.relation("relation", relation);
            }
            case Change.RelationRemoved(var place, var relation) -> {
                at(place);
                things.relation("relation", relation);
            }
            case Change.RelationReplaced(var place, var before, var after) -> {
                at(place);
                things.relation("before", before);
                things.relation("after", after);
            }
            case Change.DecisionAdded(var place, var decision) -> decision("decision", decision, at(place));
            case Change.DecisionRemoved(var place, var decision) -> decision("decision", decision, at(place));
            case Change.DecisionReplaced(var place, var before, var after) -> {
                OffsetMap offsets = at(place);
                decision("before", before, offsets);
                decision("after", after, offsets);
            }
            case Change.DocumentAdded(var document) -> things.document("document", document.head());
            case Change.DocumentRemoved(var document) -> things.document("document", document.head());
            case Change.DocumentDescribed(var before, var after) -> {
                things.document("before", before);
                things.document("after", after);
            }
            case Change.LayerAdded(var layer) -> things.layer(layer);
            case Change.LayerRemoved(var layer) -> things.layer(layer);
            case Change.StateChanged(var place, var before, var after) -> {
                at(place);
                words(Json.word(before), Json.word(after));
            }
            case Change.AssignmentChanged(var place, var before, var after) -> {
                at(place);
                words(Json.word(before), Json.word(after));
            }
            case Change.RemarkChanged(var place, var before, var after) -> {
                at(place);
                words(before, after);
            }
            case Change.SchemaChanged(var before, var after) -> {
                things.schema("before", before);
                things.schema("after", after);
            }
            case Change.ProjectRenamed(var before, var after) -> words(before, after);
        }
    }

    private void words(String before, String after) {
        json.writeStringProperty("before", before);
        json.writeStringProperty("after", after);
    }

    private void decision(String name, Decision decision, OffsetMap offsets) {
        json.writeName(name);
        Decisions.write(json, decision, offsets);
    }

    /// Says where, unless that was said last, and gives the offsets that hold there.
    private OffsetMap at(LayerDocument place) {
        Measured document = documents.get(place.document());
        if (document == null) {
            throw new IllegalArgumentException("Nobody measured document " + place.document());
        }
        if (!place.equals(here)) {
            things.place(place, document);
            here = place;
        }
        return document.offsets();
    }
}
