package org.glossator.format.labelstudio;

import java.util.List;
import java.util.Set;
import org.glossator.format.Feature;
import org.glossator.format.Format;
import org.glossator.message.Message;
import org.glossator.text.OffsetUnit;

/// The format: one list of tasks, each with its text in `data`, the `annotations` of several annotators and the
/// `predictions` of models, every one of them a list of results.
///
/// * Offsets count code points since version 1.4 and [counted UTF-16 units before][emoji]; a file does not say which.
/// * `value.text` repeats the words of a region, but [not reliably][text]: line ends and blanks are changed in it. So
///   it proves a unit only as far as blanks do not matter.
/// * An annotation becomes a layer, called after `completed_by`; one that is ground truth becomes gold, a prediction a
///   suggested layer called after its model. Several labels on one region become as many annotations.
/// * What is told of a region — choices, text areas, numbers, ratings, taxonomies — becomes attributes, its `meta` a
///   note. What is told of a whole task stands with the document.
/// * Relations have a direction; `bi` becomes two. A relation without a label is called `relation`.
///
/// [emoji]: https://github.com/HumanSignal/label-studio/issues/1347
/// [text]: https://github.com/HumanSignal/label-studio/issues/4929
final class LabelStudio {

    static final Format FORMAT = new Format(
            "label-studio",
            Message.of("format.label-studio-name"),
            OffsetUnit.CODE_POINT,
            Set.of(
                    Feature.OVERLAP,
                    Feature.ATTRIBUTES,
                    Feature.RELATIONS,
                    Feature.NOTES,
                    Feature.LAYERS,
                    Feature.METADATA),
            List.of("json"),
            "https://labelstud.io/guide/task_format");

    /// What a relation is called that has no label.
    static final String UNNAMED_RELATION = "relation";

    private LabelStudio() {}
}
