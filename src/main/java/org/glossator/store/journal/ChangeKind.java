package org.glossator.store.journal;

import org.glossator.project.Change;

/// What a change is called in the journal.
enum ChangeKind {
    ANNOTATION_ADDED,
    ANNOTATION_REMOVED,
    ANNOTATION_REPLACED,
    RELATION_ADDED,
    RELATION_REMOVED,
    RELATION_REPLACED,
    DECISION_ADDED,
    DECISION_REMOVED,
    DECISION_REPLACED,
    DOCUMENT_ADDED,
    DOCUMENT_REMOVED,
    DOCUMENT_DESCRIBED,
    LAYER_ADDED,
    LAYER_REMOVED,
    STATE_CHANGED,
    ASSIGNMENT_CHANGED,
    REMARK_CHANGED,
    SCHEMA_CHANGED,
    PROJECT_RENAMED;

    static ChangeKind of(Change change) {
        return switch (change) {
            case Change.AnnotationAdded _ -> ANNOTATION_ADDED;
            case Change.AnnotationRemoved _ -> ANNOTATION_REMOVED;
            case Change.AnnotationReplaced _ -> ANNOTATION_REPLACED;
            case Change.RelationAdded _ -> RELATION_ADDED;
            case Change.RelationRemoved _ -> RELATION_REMOVED;
            case Change.RelationReplaced _ -> RELATION_REPLACED;
            case Change.DecisionAdded _ -> DECISION_ADDED;
            case Change.DecisionRemoved _ -> DECISION_REMOVED;
            case Change.DecisionReplaced _ -> DECISION_REPLACED;
            case Change.DocumentAdded _ -> DOCUMENT_ADDED;
            case Change.DocumentRemoved _ -> DOCUMENT_REMOVED;
            case Change.DocumentDescribed _ -> DOCUMENT_DESCRIBED;
            case Change.LayerAdded _ -> LAYER_ADDED;
            case Change.LayerRemoved _ -> LAYER_REMOVED;
            case Change.StateChanged _ -> STATE_CHANGED;
            case Change.AssignmentChanged _ -> ASSIGNMENT_CHANGED;
            case Change.RemarkChanged _ -> REMARK_CHANGED;
            case Change.SchemaChanged _ -> SCHEMA_CHANGED;
            case Change.ProjectRenamed _ -> PROJECT_RENAMED;
        };
    }
}
