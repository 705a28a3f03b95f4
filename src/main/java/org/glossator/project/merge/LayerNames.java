package org.glossator.project.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;

/// What layers are called when two copies began layers of one name: the one of the smallest id keeps it, the others are
/// called “name (2)”, “name (3)” and so on. It depends on nothing but the layers.
final class LayerNames {

    private LayerNames() {}

    /// The layers as they are called.
    ///
    /// @param layers by the names they were given
    static Map<LayerId, Layer> of(List<Layer> layers) {
        List<Layer> inOrder = layers.stream()
                .sorted(Comparator.comparing((Layer layer) -> layer.id().value()))
                .toList();
        Map<LayerId, Layer> called = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Layer layer : inOrder) {
            if (taken.add(layer.name())) {
                called.put(layer.id(), layer);
            }
        }
        for (Layer layer : inOrder) {
            called.computeIfAbsent(layer.id(), id -> new Layer(id, free(layer.name(), taken), layer.kind()));
        }
        return called;
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        while (!taken.add(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }
}
