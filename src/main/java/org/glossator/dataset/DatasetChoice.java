package org.glossator.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Everything that a person chooses about an export but its format and its place.
///
/// @param documents which documents
/// @param layers whose annotations
/// @param content what of the annotations
/// @param packing one file, or a folder with splits
/// @param options what was chosen of the format's own options, by their names; what is not in it is as usual
public record DatasetChoice(
        DocumentChoice documents,
        LayerChoice layers,
        ContentChoice content,
        Packing packing,
        Map<String, String> options) {

    /// Everything, in one file, as the format usually is.
    public static final DatasetChoice ALL =
            new DatasetChoice(DocumentChoice.ALL, new LayerChoice.Every(), ContentChoice.ALL, Packing.FILE, Map.of());

    public DatasetChoice {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    public DatasetChoice of(DocumentChoice other) {
        return new DatasetChoice(other, layers, content, packing, options);
    }

    public DatasetChoice of(LayerChoice other) {
        return new DatasetChoice(documents, other, content, packing, options);
    }

    public DatasetChoice of(ContentChoice other) {
        return new DatasetChoice(documents, layers, other, packing, options);
    }

    public DatasetChoice packed(Packing other) {
        return new DatasetChoice(documents, layers, content, other, options);
    }

    public DatasetChoice with(Map<String, String> otherOptions) {
        return new DatasetChoice(documents, layers, content, packing, otherOptions);
    }
}
