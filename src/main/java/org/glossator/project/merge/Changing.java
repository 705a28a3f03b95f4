package org.glossator.project.merge;

import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Relation;
import org.glossator.project.Change;
import org.glossator.project.LayerDocument;
import org.glossator.project.Thing;
import org.glossator.schema.Schema;

/// The change that leads from how a thing stands to how it is to stand.
final class Changing {

    private Changing() {}

    /// The change; empty if all is as it is to be. Documents and layers are not for here, since they need more than
    /// their values.
    static Optional<Change> of(Thing thing, Optional<Object> before, Optional<Object> after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        switch (thing) {
                            case Thing.AnAnnotation(var place, var _) ->
                                annotation(
                                        place, before.map(Annotation.class::cast), after.map(Annotation.class::cast));
                            case Thing.ARelation(var place, var _) ->
                                relation(place, before.map(Relation.class::cast), after.map(Relation.class::cast));
                            case Thing.AState(var place) ->
                                new Change.StateChanged(place, (DocumentState) before.orElseThrow(), (DocumentState)
                                        after.orElseThrow());
                            case Thing.ADecision(var place, var _) ->
                                decision(place, before.map(Decision.class::cast), after.map(Decision.class::cast));
                            case Thing.AnAssignment(var place) ->
                                new Change.AssignmentChanged(
                                        place, (Assignment) before.orElseThrow(), (Assignment) after.orElseThrow());
                            case Thing.ARemark(var place) ->
                                new Change.RemarkChanged(
                                        place, (String) before.orElseThrow(), (String) after.orElseThrow());
                            case Thing.TheSchema() ->
                                new Change.SchemaChanged((Schema) before.orElseThrow(), (Schema) after.orElseThrow());
                            case Thing.TheName() ->
                                new Change.ProjectRenamed((String) before.orElseThrow(), (String) after.orElseThrow());
                            case Thing.ADocument _, Thing.ALayer _ ->
                                throw new IllegalArgumentException("Not by its value alone: " + thing);
                        });
    }

    private static Change annotation(LayerDocument place, Optional<Annotation> before, Optional<Annotation> after) {
        if (before.isEmpty()) {
            return new Change.AnnotationAdded(place, after.orElseThrow());
        }
        return after.isEmpty()
                ? new Change.AnnotationRemoved(place, before.get())
                : new Change.AnnotationReplaced(place, before.get(), after.get());
    }

    private static Change relation(LayerDocument place, Optional<Relation> before, Optional<Relation> after) {
        if (before.isEmpty()) {
            return new Change.RelationAdded(place, after.orElseThrow());
        }
        return after.isEmpty()
                ? new Change.RelationRemoved(place, before.get())
                : new Change.RelationReplaced(place, before.get(), after.get());
    }

    private static Change decision(LayerDocument place, Optional<Decision> before, Optional<Decision> after) {
        if (before.isEmpty()) {
            return new Change.DecisionAdded(place, after.orElseThrow());
        }
        return after.isEmpty()
                ? new Change.DecisionRemoved(place, before.get())
                : new Change.DecisionReplaced(place, before.get(), after.get());
    }
}
