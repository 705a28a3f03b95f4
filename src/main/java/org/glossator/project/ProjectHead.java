package org.glossator.project;

import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.schema.Schema;

/// What a project file says of itself.
///
/// @param name what the project is called
/// @param replica which copy of the project this file is
/// @param schema what it offers its annotators
/// @param layers in the order in which they were begun
/// @param latest the time of the newest journal entry from whichever copy, [HybridTime#START] if there is none
/// @param sequence the number of this replica's newest journal entry, 0 if there is none
public record ProjectHead(
        String name, ReplicaId replica, Schema schema, List<Layer> layers, HybridTime latest, long sequence) {

    public ProjectHead {
        layers = List.copyOf(layers);
    }
}
