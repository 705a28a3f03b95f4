package org.glossator.format;

import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;

/// What one layer holds over one document, on its way in or out. A layer goes by its name here: ids of layers are
/// a project's own affair.
public record LayerMarkup(String name, Layer.Kind kind, Markup markup) {

    public LayerMarkup {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A layer needs a name");
        }
    }
}
