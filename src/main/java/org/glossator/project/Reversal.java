package org.glossator.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Relation;

/// What taking an entry back comes to as things stand now: what has been changed again since, and what can no
/// longer stand or go alone, is left as it is.
///
/// @param changes what takes back the rest
/// @param left what is left as it is
record Reversal(ChangeSet changes, List<Change> left) {

    /// Holds the inverse of `done` against `project`.
    static Reversal of(ChangeSet done, ProjectView project) throws StoreException {
        Set<Thing> overtaken = overtaken(done, project);
        ChangeSet inverse = done.inverse();
        List<Change> kept = new ArrayList<>();
        List<Change> left = new ArrayList<>();
        for (Change change : inverse.changes()) {
            (overtaken.contains(change.thing()) ? left : kept).add(change);
        }
        // What is left takes away the footing of what stood on it, so this goes on until nothing more falls.
        List<Change> fallen;
        do {
            fallen = loose(kept, project);
            kept.removeAll(new HashSet<>(fallen));
            left.addAll(fallen);
        } while (!fallen.isEmpty());
        return new Reversal(new ChangeSet(done.operation(), kept), List.copyOf(left));
    }

    private static List<Change> loose(List<Change> kept, ProjectView project) throws StoreException {
        Footing footing = Footing.of(kept, project);
        List<Change> loose = new ArrayList<>();
        for (Change change : kept) {
            if (!footing.holds(change)) {
                loose.add(change);
            }
        }
        return loose;
    }

    private static Set<Thing> overtaken(ChangeSet done, ProjectView project) throws StoreException {
        // In the order of the changes, so that each document is read once.
        Map<Thing, Optional<Object>> asLeft = new LinkedHashMap<>();
        done.changes().forEach(change -> asLeft.put(change.thing(), change.outcome()));
        Set<Thing> overtaken = new HashSet<>();
        for (var each : asLeft.entrySet()) {
            if (!each.getKey().standing(project).equals(each.getValue())) {
                overtaken.add(each.getKey());
            }
        }
        return overtaken;
    }

    /// What changes stand on: an annotation on its document and layer, a relation on its ends; and nothing goes
    /// while something stands on it.
    private record Footing(
            ProjectView project, Map<Thing, Optional<Object>> outcomes, Map<LayerDocument, Tally> leaving) {

        static Footing of(List<Change> changes, ProjectView project) {
            Map<Thing, Optional<Object>> outcomes = new HashMap<>();
            changes.forEach(change -> outcomes.put(change.thing(), change.outcome()));
            return new Footing(project, outcomes, leaving(changes));
        }

        private static Map<LayerDocument, Tally> leaving(List<Change> changes) {
            return Counting.of(changes.stream()
                    .filter(change -> change.outcome().isEmpty())
                    .map(Change::inverse)
                    .toList());
        }

        boolean holds(Change change) throws StoreException {
            return switch (change) {
                case Change.AnnotationAdded(var place, var _) -> stands(place);
                case Change.DecisionAdded(var place, var _) -> stands(place);
                case Change.StateChanged(var place, var _, var _) -> stands(place) || goes(place);
                case Change.AssignmentChanged(var place, var _, var _) -> stands(place) || goes(place);
                case Change.RemarkChanged(var place, var _, var _) -> stands(place) || goes(place);
                case Change.RelationAdded(var place, var relation) -> hasEnds(place, relation);
                case Change.RelationReplaced(var place, var _, var after) -> hasEnds(place, after);
                case Change.AnnotationRemoved(var place, var annotation) ->
                    project.state().tally(place).relations() == 0
                            || project.markup(place).relations().touching(annotation.id()).stream()
                                    .allMatch(relation -> lets(place, relation, annotation.id()));
                case Change.DocumentRemoved(var document) -> {
                    for (var layer : project.state().layers()) {
                        if (!clears(new LayerDocument(layer.id(), document.id()))) {
                            yield false;
                        }
                    }
                    yield true;
                }
                case Change.LayerRemoved(var layer) -> clears(layer.id());
                case Change.LayerAdded(var layer) -> isFree(layer);
                case Change.AnnotationReplaced _,
                        Change.RelationRemoved _,
                        Change.DecisionRemoved _,
                        Change.DecisionReplaced _,
                        Change.DocumentAdded _,
                        Change.DocumentDescribed _,
                        Change.SchemaChanged _,
                        Change.ProjectRenamed _ -> true;
            };
        }

        /// Whether `relation` goes, or is led elsewhere.
        private boolean lets(LayerDocument place, Relation relation, AnnotationId annotation) {
            Thing thing = new Thing.ARelation(place, relation.id());
            return goes(thing)
                    || (outcomes.containsKey(thing)
                            && outcomes.get(thing).orElseThrow() instanceof Relation led
                            && !led.touches(annotation));
        }

        private boolean goes(Thing thing) {
            return outcomes.containsKey(thing) && outcomes.get(thing).isEmpty();
        }

        private boolean stands(LayerDocument place) throws StoreException {
            return present(new Thing.ADocument(place.document())) && present(new Thing.ALayer(place.layer()));
        }

        private boolean isFree(Layer layer) {
            return project.state()
                    .layerNamed(layer.name())
                    .map(other -> goes(new Thing.ALayer(other.id())))
                    .orElse(true);
        }

        private boolean goes(LayerDocument place) {
            return goes(new Thing.ADocument(place.document())) || goes(new Thing.ALayer(place.layer()));
        }

        private boolean hasEnds(LayerDocument place, Relation relation) throws StoreException {
            return present(new Thing.AnAnnotation(place, relation.source()))
                    && present(new Thing.AnAnnotation(place, relation.target()));
        }

        private boolean present(Thing thing) throws StoreException {
            return outcomes.containsKey(thing)
                    ? outcomes.get(thing).isPresent()
                    : thing.standing(project).isPresent();
        }

        private boolean clears(LayerId layer) {
            var state = project.state();
            return Stream.of(state.tallies(), state.assignments(), state.remarks())
                    .flatMap(told -> told.keySet().stream())
                    .filter(place -> place.layer().equals(layer))
                    .distinct()
                    .allMatch(this::clears);
        }

        /// Counting will do: whatever goes was found standing.
        private boolean clears(LayerDocument place) {
            var state = project.state();
            Tally stands = state.tally(place);
            Tally leaves = leaving.getOrDefault(place, Tally.NEW);
            return stands.in(DocumentState.NEW).equals(leaves)
                    && becomes(new Thing.AState(place), stands.state(), DocumentState.NEW)
                    && becomes(new Thing.AnAssignment(place), state.assignment(place), Assignment.NONE)
                    && becomes(new Thing.ARemark(place), state.remark(place), "");
        }

        private boolean becomes(Thing thing, Object now, Object wanted) {
            return outcomes.getOrDefault(thing, Optional.of(now)).equals(Optional.of(wanted));
        }
    }
}
