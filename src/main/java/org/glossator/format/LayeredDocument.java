package org.glossator.format;

import java.util.List;
import org.glossator.text.TextDocument;

/// A document with the layers over it, on its way in or out.
///
/// @param layers in the order in which they are told; no two of one name
public record LayeredDocument(TextDocument document, List<LayerMarkup> layers) {

    public LayeredDocument {
        layers = List.copyOf(layers);
        if (layers.stream().map(LayerMarkup::name).distinct().count() < layers.size()) {
            throw new IllegalArgumentException("Two layers of one name");
        }
    }

    /// The number of annotations in all layers.
    public int annotations() {
        return layers.stream()
                .mapToInt(layer -> layer.markup().annotations().size())
                .sum();
    }

    /// The number of relations in all layers.
    public int relations() {
        return layers.stream()
                .mapToInt(layer -> layer.markup().relations().size())
                .sum();
    }
}
