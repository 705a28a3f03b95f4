package org.glossator.format.brat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Layer;

/// A document as it lies in a folder: one text, or the same text once for every annotator.
///
/// @param name what the document is called
/// @param parts not empty
record BratSource(String name, List<Part> parts) {

    /// What one annotator says of the document.
    ///
    /// @param stem the path of text and annotations without their endings
    record Part(Path stem, LayerName layer) {

        Path text() {
            return stem.resolveSibling(stem.getFileName() + Brat.TEXT);
        }

        Path annotations() {
            return stem.resolveSibling(stem.getFileName() + Brat.ANNOTATIONS);
        }
    }

    /// A layer and its kind.
    record LayerName(String name, Layer.Kind kind) {

        static final LayerName UNNAMED = new LayerName(Brat.UNNAMED_LAYER, Layer.Kind.IMPORTED);
    }

    BratSource {
        parts = List.copyOf(parts);
    }

    /// The path of a file without its ending.
    static Path stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot > 0 ? name.substring(0, dot) : name);
    }
}
