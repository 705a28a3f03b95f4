package org.glossator.annotation;

/// All annotations by one annotator in one project; also gold, imported and suggested layers.
///
/// @param name the annotator's, or what the layer is called; unique in its project
public record Layer(LayerId id, String name, Kind kind) {

    /// Where a layer's annotations come from.
    public enum Kind {
        /// Made by an annotator of this project.
        ANNOTATOR,
        /// What a review settled.
        GOLD,
        /// Brought in from elsewhere.
        IMPORTED,
        /// Proposed by the program, accepted by nobody yet.
        SUGGESTED
    }

    public Layer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A layer needs a name");
        }
    }

    /// A new layer.
    public static Layer of(String name, Kind kind) {
        return new Layer(LayerId.random(), name, kind);
    }
}
