package org.glossator.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.text.DocumentId;

/// The documents that were read lately, kept up to date with every change. Safe for several threads.
final class ContentCache {

    private static final int KEPT = 32;

    private final Map<DocumentId, DocumentContent> contents = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, DocumentContent> eldest) {
            return size() > KEPT;
        }
    };

    synchronized Optional<DocumentContent> find(DocumentId document) {
        return Optional.ofNullable(contents.get(document));
    }

    synchronized void keep(DocumentContent content) {
        contents.put(content.document().id(), content);
    }

    /// Brings what is kept up to date.
    synchronized void follow(List<Change> changes) {
        Map<LayerDocument, MarkupRevision> revisions = new HashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.AnnotationAdded(var place, var annotation) ->
                    at(revisions, place).put(annotation);
                case Change.AnnotationRemoved(var place, var annotation) ->
                    at(revisions, place).remove(annotation.id());
                case Change.AnnotationReplaced(var place, var _, var after) ->
                    at(revisions, place).put(after);
                case Change.RelationAdded(var place, var relation) ->
                    at(revisions, place).put(relation);
                case Change.RelationRemoved(var place, var relation) ->
                    at(revisions, place).remove(relation.id());
                case Change.RelationReplaced(var place, var _, var after) ->
                    at(revisions, place).put(after);
                case Change.DecisionAdded(var place, var decision) ->
                    at(revisions, place).put(decision);
                case Change.DecisionRemoved(var place, var decision) ->
                    at(revisions, place).remove(decision.id());
                case Change.DecisionReplaced(var place, var _, var after) ->
                    at(revisions, place).put(after);
                // Read again when next asked for.
                case Change.DocumentRemoved(var document) -> contents.remove(document.id());
                case Change.DocumentDescribed(var before, var _) -> contents.remove(before.id());
                case Change.DocumentAdded _,
                        Change.LayerAdded _,
                        Change.LayerRemoved _,
                        Change.StateChanged _,
                        Change.AssignmentChanged _,
                        Change.RemarkChanged _,
                        Change.SchemaChanged _,
                        Change.ProjectRenamed _ -> {}
            }
        }
        revisions.forEach((place, revision) -> contents.computeIfPresent(
                place.document(),
                (_, content) -> content.with(place.layer(), revision.of(content.markup(place.layer())))));
    }

    private static MarkupRevision at(Map<LayerDocument, MarkupRevision> revisions, LayerDocument place) {
        return revisions.computeIfAbsent(place, _ -> new MarkupRevision());
    }
}
