package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.Edit;
import org.glossator.project.EditRefusedException;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectView;
import org.glossator.project.StoreException;
import org.glossator.text.DocumentId;

/// Brings in what stands in another project, with how far its documents have come there, as one step.
///
/// @param in documents and what stands on them
/// @param reached how far documents have come in the other project
/// @param name what people call the other project
public record BringTogether(BringIn in, List<Reached> reached, String name) implements Edit {

    /// How far a document has come in a layer of the other project. Here it comes as far, if it has not been finished,
    /// accepted or returned here.
    ///
    /// @param layer goes by its name, since ids of layers are each project's own affair
    /// @param document of this project
    public record Reached(String layer, Layer.Kind kind, DocumentId document, DocumentState state) {}

    public BringTogether {
        reached = List.copyOf(reached);
    }

    @Override
    public ChangeSet against(ProjectView project) throws EditRefusedException, StoreException {
        List<Change> changes =
                new ArrayList<>(in.isNothing() ? List.of() : in.against(project).changes());
        Map<String, Layer> layers = new HashMap<>();
        project.state().layers().forEach(layer -> layers.put(layer.name(), layer));
        Map<LayerDocument, DocumentState> states = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.LayerAdded(var layer)) {
                layers.put(layer.name(), layer);
            } else if (change instanceof Change.StateChanged(var place, var _, var after)) {
                states.put(place, after);
            }
        }
        for (Reached each : reached) {
            Layer layer = layers.computeIfAbsent(each.layer(), name -> {
                Layer begun = Layer.of(name, each.kind());
                changes.add(new Change.LayerAdded(begun));
                return begun;
            });
            LayerDocument place = new LayerDocument(layer.id(), each.document());
            DocumentState before =
                    states.getOrDefault(place, project.state().tally(place).state());
            if (isOpen(before) && before.compareTo(each.state()) < 0) {
                changes.add(new Change.StateChanged(place, before, each.state()));
            }
        }
        return new ChangeSet(Message.of("merge.bring-together", name), changes);
    }

    private static boolean isOpen(DocumentState state) {
        return switch (state) {
            case NEW, IN_PROGRESS -> true;
            case DONE, ACCEPTED, RETURNED -> false;
        };
    }
}
