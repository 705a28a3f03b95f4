package org.glossator.ui.steps;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.LayerId;
import org.glossator.project.Annotator;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.JournalEntry;
import org.glossator.project.ProjectEvent;

/// Reads off the journal which of the first steps an annotator has taken in their layer.
record Happened(Annotator annotator) {

    /// The steps that a commit came to. What others did, or what came in by a merge, is none.
    Set<Step> in(ProjectEvent event) {
        JournalEntry entry = event.entry();
        if (event.merged() || !entry.annotator().equals(annotator)) {
            return Set.of();
        }
        return switch (entry.course()) {
            case JournalEntry.Course.Undone _ -> EnumSet.of(Step.UNDO);
            case JournalEntry.Course.Redone _ -> EnumSet.of(Step.REDO);
            case JournalEntry.Course.Done _ ->
                event.state()
                        .layerNamed(annotator.name())
                        .map(mine -> in(entry.changes(), mine.id()))
                        .orElse(Set.of());
        };
    }

    private static Set<Step> in(ChangeSet changes, LayerId mine) {
        return changes.changes().stream()
                .flatMap(change -> in(change, mine).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Step> in(Change change, LayerId mine) {
        return switch (change) {
            case Change.AnnotationAdded(var place, var _) when place.layer().equals(mine) -> EnumSet.of(Step.MARK);
            case Change.AnnotationReplaced(var place, var before, var after)
            when place.layer().equals(mine) && saysMore(before, after) -> EnumSet.of(Step.TELL);
            case Change.RelationAdded(var place, var _) when place.layer().equals(mine) -> EnumSet.of(Step.TELL);
            case Change.StateChanged(var place, var _, var after)
            when place.layer().equals(mine) && after == DocumentState.DONE -> EnumSet.of(Step.NEXT);
            case Change.AnnotationAdded _,
                    Change.AnnotationRemoved _,
                    Change.AnnotationReplaced _,
                    Change.RelationAdded _,
                    Change.RelationRemoved _,
                    Change.RelationReplaced _,
                    Change.DecisionAdded _,
                    Change.DecisionRemoved _,
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
                    Change.ProjectRenamed _ -> Set.of();
        };
    }

    private static boolean saysMore(Annotation before, Annotation after) {
        return !before.attributes().equals(after.attributes()) || !before.note().equals(after.note());
    }
}
