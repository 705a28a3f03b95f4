package org.glossator.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.DocumentState;

/// How many annotations, relations and decisions come and go where, counted over many changes before any tally is
/// touched.
final class Counting {

    private final Map<LayerDocument, Tally> differences = new HashMap<>();

    /// What `changes` come to.
    static Map<LayerDocument, Tally> of(List<Change> changes) {
        Counting counting = new Counting();
        changes.forEach(counting::take);
        return counting.differences;
    }

    private void take(Change change) {
        switch (change) {
            case Change.AnnotationAdded(var place, var _) -> count(place, 1, 0, 0);
            case Change.AnnotationRemoved(var place, var _) -> count(place, -1, 0, 0);
            case Change.RelationAdded(var place, var _) -> count(place, 0, 1, 0);
            case Change.RelationRemoved(var place, var _) -> count(place, 0, -1, 0);
            case Change.DecisionAdded(var place, var _) -> count(place, 0, 0, 1);
            case Change.DecisionRemoved(var place, var _) -> count(place, 0, 0, -1);
            case Change.AnnotationReplaced _,
                    Change.RelationReplaced _,
                    Change.DecisionReplaced _,
                    Change.DocumentAdded _,
                    Change.DocumentRemoved _,
                    Change.DocumentDescribed _,
                    Change.LayerAdded _,
                    Change.LayerRemoved _,
                    Change.StateChanged _,
                    Change.AssignmentChanged _,
                    Change.RemarkChanged _,
                    Change.SchemaChanged _,
                    Change.ProjectRenamed _ -> {}
        }
    }

    private void count(LayerDocument place, int annotations, int relations, int decisions) {
        Tally more = new Tally(DocumentState.NEW, annotations, relations, decisions);
        differences.merge(place, more, Tally::plus);
    }
}
