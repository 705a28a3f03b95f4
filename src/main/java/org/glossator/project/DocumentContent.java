package org.glossator.project;

import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.text.TextDocument;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// A document with all that stands on it, layer by layer, at one moment.
public record DocumentContent(TextDocument document, PMap<LayerId, Markup> layers) {

    /// What `layer` holds over the document; nothing if it has not begun.
    public Markup markup(LayerId layer) {
        return layers.getOrDefault(layer, Markup.EMPTY);
    }

    /// The same document with other markup in one layer.
    DocumentContent with(LayerId layer, Markup markup) {
        return new DocumentContent(document, layers.plus(layer, markup));
    }

    /// The content of a document with nothing on it but `layers`.
    public static DocumentContent of(TextDocument document, Map<LayerId, Markup> layers) {
        return new DocumentContent(document, HashTreePMap.from(layers));
    }
}
