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

    /// A new layer, other than every other.
    public static Layer of(String name, Kind kind) {
        return new Layer(LayerId.random(), name, kind);
    }

    /// The layer that people begin under this name: the same in every copy of a project, so that what one person marked
    /// in two copies stands in one layer when these are merged.
    public static Layer named(String name, Kind kind) {
        return new Layer(LayerId.named(name, kind), name, kind);
    }
}
