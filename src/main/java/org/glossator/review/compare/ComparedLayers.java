package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.ProjectState;

/// The layers that a comparison is about, found by their names.
public final class ComparedLayers {

    private ComparedLayers() {}

    /// The layers of these names, in this order.
    ///
    /// @throws ComparisonException if there is no such layer, one is named twice, or there is only one
    public static List<Layer> named(ProjectState project, List<String> names) throws ComparisonException {
        List<Layer> layers = new ArrayList<>();
        for (String name : names) {
            Layer layer = project.layerNamed(name).orElseThrow(() -> unknown(project, name));
            if (layers.contains(layer)) {
                throw new ComparisonException(Message.of("compare.layer-twice", name));
            }
            layers.add(layer);
        }
        if (layers.size() < 2) {
            throw new ComparisonException(Message.of("compare.too-few-layers", layers.size(), names(layers)));
        }
        return layers;
    }

    private static ComparisonException unknown(ProjectState project, String name) {
        List<Layer> layers = project.layers();
        return new ComparisonException(
                layers.isEmpty()
                        ? Message.of("compare.no-layers", name)
                        : Message.of("compare.no-layer", name, names(layers)));
    }

    static String names(List<Layer> layers) {
        return layers.stream().map(Layer::name).collect(Collectors.joining(", "));
    }
}
