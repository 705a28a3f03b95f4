package org.glossator.dataset.split;

import java.util.Map;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentHead;

/// What splitting needs to know of a document.
///
/// @param head the document
/// @param labels how many annotations of each label go out with it
/// @param sketch what tells whether its text is nearly that of another
public record Specimen(DocumentHead head, Map<LabelName, Integer> labels, Sketch sketch) {

    public Specimen {
        labels = Map.copyOf(labels);
    }
}
