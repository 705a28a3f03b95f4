package org.glossator.ui.identity;

import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.project.ProjectState;
import org.glossator.settings.Visit;

/// Who a person may be in a project: one of those who have annotated there, or somebody new.
///
/// @param state the project
/// @param name the name they bear now
public record Identity(ProjectState state, String name) {

    /// Those who have annotated, in the order in which they began.
    public List<Layer> annotators() {
        return state.layers().stream().filter(Identity::isAnnotators).toList();
    }

    /// Whether it is to be asked who this is: somebody else has annotated, and nobody has said yet which of them, if
    /// any, this person is.
    boolean isUnclear(Visit visit) {
        return visit.chosenAnnotator().isEmpty()
                && annotators().stream().anyMatch(layer -> !layer.name().equals(name));
    }

    /// How many marks there are in a layer.
    int marks(Layer layer) {
        return state.tallies().entrySet().stream()
                .filter(entry -> entry.getKey().layer().equals(layer.id()))
                .mapToInt(entry -> entry.getValue().annotations())
                .sum();
    }

    /// What it means to work under the name that was written. Blanks around it do not count; and who writes a known
    /// name in other capitals means that one, since two layers “Anna” and “anna” serve nobody.
    public Answer answer(String written) {
        String wanted = written.strip();
        if (wanted.isEmpty()) {
            return new Answer.Missing();
        }
        return state.layerNamed(wanted)
                .or(() -> state.layers().stream()
                        .filter(layer -> layer.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .<Answer>map(
                        layer -> isAnnotators(layer) ? new Answer.Known(layer.name()) : new Answer.Taken(layer.name()))
                .orElseGet(() -> new Answer.New(wanted));
    }

    private static boolean isAnnotators(Layer layer) {
        return switch (layer.kind()) {
            case ANNOTATOR -> true;
            case GOLD, IMPORTED, SUGGESTED -> false;
        };
    }
}
