package org.glossator.project;

import java.time.Instant;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.LayerId;
import org.glossator.text.DocumentId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What stands in each document of one layer: read once, in one pass over the layer, and then brought on by every
/// commit, so that documents can be picked by what is marked in them without being read. Immutable.
///
/// @param layer whose annotations are counted
/// @param sequence the number of the newest journal entry that is counted in
/// @param documents a document that is missing holds nothing
public record Census(LayerId layer, long sequence, PMap<DocumentId, Holding> documents) {

    /// The census of these documents as of the journal entry `sequence`.
    public static Census of(LayerId layer, long sequence, Map<DocumentId, Holding> documents) {
        return new Census(layer, sequence, HashTreePMap.from(documents));
    }

    /// What stands in `document`.
    public Holding holding(DocumentId document) {
        return documents.getOrDefault(document, Holding.NONE);
    }

    /// The census after `entry`; itself where the entry is counted in already.
    public Census after(JournalEntry entry) {
        if (entry.stamp().sequence() <= sequence) {
            return this;
        }
        Instant when = Instant.ofEpochMilli(entry.stamp().time().milliseconds());
        Census now = new Census(layer, entry.stamp().sequence(), documents);
        for (Change change : entry.changes().changes()) {
            now = now.after(change, when);
        }
        return now;
    }

    private Census after(Change change, Instant when) {
        return switch (change) {
            case Change.AnnotationAdded(var place, var annotation) -> counted(place, annotation, 1, when);
            case Change.AnnotationRemoved(var place, var annotation) -> counted(place, annotation, -1, when);
            case Change.AnnotationReplaced(var place, var before, var after) ->
                counted(place, before, -1, when).counted(place, after, 1, when);
            case Change.StateChanged(var place, var _, var _) -> touched(place, when);
            case Change.DocumentRemoved(var document) -> new Census(layer, sequence, documents.minus(document.id()));
            case Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DecisionAdded _,
                    Change.DecisionRemoved _,
                    Change.DecisionReplaced _,
                    Change.DocumentAdded _,
                    Change.DocumentDescribed _,
                    Change.LayerAdded _,
                    Change.LayerRemoved _,
                    Change.AssignmentChanged _,
                    Change.RemarkChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> this;
        };
    }

    private Census counted(LayerDocument place, Annotation annotation, int more, Instant when) {
        if (!place.layer().equals(layer)) {
            return this;
        }
        int notes = annotation.note().isEmpty() ? 0 : more;
        return with(
                place,
                holding(place.document()).plus(annotation.label(), more, notes).touched(when));
    }

    private Census touched(LayerDocument place, Instant when) {
        return place.layer().equals(layer)
                ? with(place, holding(place.document()).touched(when))
                : this;
    }

    private Census with(LayerDocument place, Holding holding) {
        return new Census(layer, sequence, documents.plus(place.document(), holding));
    }
}
