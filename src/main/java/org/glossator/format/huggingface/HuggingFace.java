package org.glossator.format.huggingface;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// A Hugging Face dataset folder: `data/train.jsonl` and so on, and `README.md`, the card, whose YAML names splits and
/// features, so that `load_dataset(folder)` works as it stands
/// (<https://huggingface.co/docs/datasets/repository_structure>). A line is
///
/// ```
/// {"id": …, "name": …, "text": …, "metadata": "{…}",
///  "tokens": […], "ner_tags": [0, 1, 2, …],
///  "entities": [{"id": …, "layer": …, "label": …, "start": 0, "end": 4, "text": …,
///                "spans": [{"start": 0, "end": 4}], "attributes": "{…}", "note": …}],
///  "relations": [{"layer": …, "type": …, "source": id, "target": id}]}
/// ```
///
/// * Offsets count code points, with exclusive ends, as Python slices.
/// * Entities hold everything; the tags are one layer brought down to IOB2, gold if there is one, else the first. What
///   they cannot hold is named. The numbers of tags stand in the card, in the schema's order.
/// * What varies from document to document, metadata and attributes, is JSON in a text, since features are fixed.
/// * The split `dev` is called `validation` here, as everybody calls it.
final class HuggingFace {

    static final Format FORMAT = new Format(
            "hugging-face",
            Message.of("format.hugging-face-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.TEXT,
                    Feature.OVERLAP,
                    Feature.DISCONTINUOUS,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("jsonl"),
            "https://huggingface.co/docs/datasets/repository_structure");

    static final String DATA = "data";
    static final String ENDING = ".jsonl";
    static final String CARD = "README.md";

    private HuggingFace() {}

    /// What a split is called here.
    static String split(String name) {
        return name.equals("dev") ? "validation" : name;
    }

    /// Where the lines of a split are, within the folder.
    static String file(String split) {
        return DATA + "/" + split(split) + ENDING;
    }
}
