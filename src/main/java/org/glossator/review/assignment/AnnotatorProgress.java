package org.glossator.review.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectState;

/// How far an annotator has come.
///
/// @param assigned how many documents they were given
/// @param states how many documents are in each state; of new ones only those that they were given count
/// @param annotations all their marks, in documents they were given or not
public record AnnotatorProgress(
        Layer annotator, int assigned, Map<DocumentState, Integer> states, int annotations, int relations) {

    public AnnotatorProgress {
        states = Map.copyOf(states);
    }

    /// How many documents are in a state.
    public int in(DocumentState state) {
        return states.getOrDefault(state, 0);
    }

    /// How far each annotator of a project has come, in the order of the layers; costs one pass over what has been
    /// begun and given.
    public static List<AnnotatorProgress> of(ProjectState state) {
        Map<LayerId, Count> counts = new HashMap<>();
        state.tallies().forEach((place, tally) -> {
            Count count = counts.computeIfAbsent(place.layer(), _ -> new Count());
            if (tally.state() != DocumentState.NEW) {
                count.states.merge(tally.state(), 1, Integer::sum);
            }
            count.annotations += tally.annotations();
            count.relations += tally.relations();
        });
        for (LayerDocument place : state.assignments().keySet()) {
            Count count = counts.computeIfAbsent(place.layer(), _ -> new Count());
            count.assigned++;
            if (state.tally(place).state() == DocumentState.NEW) {
                count.states.merge(DocumentState.NEW, 1, Integer::sum);
            }
        }
        List<AnnotatorProgress> progress = new ArrayList<>();
        for (Layer layer : state.layers()) {
            if (layer.kind() == Layer.Kind.ANNOTATOR) {
                Count count = counts.getOrDefault(layer.id(), new Count());
                progress.add(
                        new AnnotatorProgress(layer, count.assigned, count.states, count.annotations, count.relations));
            }
        }
        return progress;
    }

    private static final class Count {
        private final Map<DocumentState, Integer> states = new EnumMap<>(DocumentState.class);
        private int assigned;
        private int annotations;
        private int relations;
    }
}
