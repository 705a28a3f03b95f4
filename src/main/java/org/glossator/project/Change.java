package org.glossator.project;

import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDocument;

/// One thing that happened to a project, with what was before and what is after.
///
/// One type serves storing, journalling, undo and events: a new kind of change does not compile until each of
/// them handles it.
public sealed interface Change {

    /// An annotation was made.
    record AnnotationAdded(LayerDocument place, Annotation annotation) implements Change {}

    /// An annotation was removed.
    record AnnotationRemoved(LayerDocument place, Annotation annotation) implements Change {}

    /// An annotation was relabelled, moved, described … and kept its id.
    record AnnotationReplaced(LayerDocument place, Annotation before, Annotation after) implements Change {}

    /// Two annotations were linked.
    record RelationAdded(LayerDocument place, Relation relation) implements Change {}

    /// A link was removed.
    record RelationRemoved(LayerDocument place, Relation relation) implements Change {}

    /// A link was retyped or turned round and kept its id.
    record RelationReplaced(LayerDocument place, Relation before, Relation after) implements Change {}

    /// A reviewer decided what becomes of something.
    record DecisionAdded(LayerDocument place, Decision decision) implements Change {}

    /// A decision was given up, so that the thing is open again.
    record DecisionRemoved(LayerDocument place, Decision decision) implements Change {}

    /// A decision was made anew or explained, and kept its id.
    record DecisionReplaced(LayerDocument place, Decision before, Decision after) implements Change {}

    /// A document came in, at the end of the list.
    record DocumentAdded(TextDocument document) implements Change {}

    /// A document went, after everything that stood on it.
    record DocumentRemoved(TextDocument document) implements Change {}

    /// A document was renamed or its metadata changed.
    record DocumentDescribed(DocumentHead before, DocumentHead after) implements Change {}

    /// A layer was begun.
    record LayerAdded(Layer layer) implements Change {}

    /// A layer went, after everything that stood in it.
    record LayerRemoved(Layer layer) implements Change {}

    /// A document came further in a layer, or was taken back.
    record StateChanged(LayerDocument place, DocumentState before, DocumentState after) implements Change {}

    /// A document was given to the annotator of a layer, or no longer is.
    record AssignmentChanged(LayerDocument place, Assignment before, Assignment after) implements Change {}

    /// A reviewer told the annotator of a layer something about a document; empty words are none.
    record RemarkChanged(LayerDocument place, String before, String after) implements Change {}

    /// The schema was edited.
    record SchemaChanged(Schema before, Schema after) implements Change {}

    /// The project was renamed.
    record ProjectRenamed(String before, String after) implements Change {}

    /// What takes this change back.
    default Change inverse() {
        return switch (this) {
            case AnnotationAdded(var place, var annotation) -> new AnnotationRemoved(place, annotation);
            case AnnotationRemoved(var place, var annotation) -> new AnnotationAdded(place, annotation);
            case AnnotationReplaced(var place, var before, var after) -> new AnnotationReplaced(place, after, before);
            case RelationAdded(var place, var relation) -> new RelationRemoved(place, relation);
            case RelationRemoved(var place, var relation) -> new RelationAdded(place, relation);
            case RelationReplaced(var place, var before, var after) -> new RelationReplaced(place, after, before);
            case DecisionAdded(var place, var decision) -> new DecisionRemoved(place, decision);
            case DecisionRemoved(var place, var decision) -> new DecisionAdded(place, decision);
            case DecisionReplaced(var place, var before, var after) -> new DecisionReplaced(place, after, before);
            case DocumentAdded(var document) -> new DocumentRemoved(document);
            case DocumentRemoved(var document) -> new DocumentAdded(document);
            case DocumentDescribed(var before, var after) -> new DocumentDescribed(after, before);
            case LayerAdded(var layer) -> new LayerRemoved(layer);
            case LayerRemoved(var layer) -> new LayerAdded(layer);
            case StateChanged(var place, var before, var after) -> new StateChanged(place, after, before);
            case AssignmentChanged(var place, var before, var after) -> new AssignmentChanged(place, after, before);
            case RemarkChanged(var place, var before, var after) -> new RemarkChanged(place, after, before);
            case SchemaChanged(var before, var after) -> new SchemaChanged(after, before);
            case ProjectRenamed(var before, var after) -> new ProjectRenamed(after, before);
        };
    }

    /// What it is about.
    default Thing thing() {
        return switch (this) {
            case AnnotationAdded(var place, var annotation) -> new Thing.AnAnnotation(place, annotation.id());
            case AnnotationRemoved(var place, var annotation) -> new Thing.AnAnnotation(place, annotation.id());
            case AnnotationReplaced(var place, var _, var after) -> new Thing.AnAnnotation(place, after.id());
            case RelationAdded(var place, var relation) -> new Thing.ARelation(place, relation.id());
            case RelationRemoved(var place, var relation) -> new Thing.ARelation(place, relation.id());
            case RelationReplaced(var place, var _, var after) -> new Thing.ARelation(place, after.id());
            case DecisionAdded(var place, var decision) -> new Thing.ADecision(place, decision.id());
            case DecisionRemoved(var place, var decision) -> new Thing.ADecision(place, decision.id());
            case DecisionReplaced(var place, var _, var after) -> new Thing.ADecision(place, after.id());
            case DocumentAdded(var document) -> new Thing.ADocument(document.id());
            case DocumentRemoved(var document) -> new Thing.ADocument(document.id());
            case DocumentDescribed(var _, var after) -> new Thing.ADocument(after.id());
            case LayerAdded(var layer) -> new Thing.ALayer(layer.id());
            case LayerRemoved(var layer) -> new Thing.ALayer(layer.id());
            case StateChanged(var place, var _, var _) -> new Thing.AState(place);
            case AssignmentChanged(var place, var _, var _) -> new Thing.AnAssignment(place);
            case RemarkChanged(var place, var _, var _) -> new Thing.ARemark(place);
            case SchemaChanged _ -> new Thing.TheSchema();
            case ProjectRenamed _ -> new Thing.TheName();
        };
    }

    /// How the thing stands after the change; empty if it is gone.
    default Optional<Object> outcome() {
        return switch (this) {
            case AnnotationRemoved _, RelationRemoved _, DecisionRemoved _, DocumentRemoved _, LayerRemoved _ ->
                Optional.empty();
            case AnnotationAdded(var _, var annotation) -> Optional.of(annotation);
            case AnnotationReplaced(var _, var _, var after) -> Optional.of(after);
            case RelationAdded(var _, var relation) -> Optional.of(relation);
            case RelationReplaced(var _, var _, var after) -> Optional.of(after);
            case DecisionAdded(var _, var decision) -> Optional.of(decision);
            case DecisionReplaced(var _, var _, var after) -> Optional.of(after);
            case DocumentAdded(var document) -> Optional.of(document.head());
            case DocumentDescribed(var _, var after) -> Optional.of(after);
            case LayerAdded(var layer) -> Optional.of(layer);
            case StateChanged(var _, var _, var after) -> Optional.of(after);
            case AssignmentChanged(var _, var _, var after) -> Optional.of(after);
            case RemarkChanged(var _, var _, var after) -> Optional.of(after);
            case SchemaChanged(var _, var after) -> Optional.of(after);
            case ProjectRenamed(var _, var after) -> Optional.of(after);
        };
    }
}
