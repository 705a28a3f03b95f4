package org.glossator.dataset;

import java.util.List;

/// Whose annotations are exported. Where a format holds several layers, each is written under its annotator's name.
public sealed interface LayerChoice {

    /// All layers.
    record Every() implements LayerChoice {}

    /// The layer of whoever has the project open.
    record Mine() implements LayerChoice {}

    /// What a review settled.
    record Gold() implements LayerChoice {}

    /// These, by name.
    record Named(List<String> names) implements LayerChoice {

        public Named {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("No layer is no choice");
            }
        }
    }
}
