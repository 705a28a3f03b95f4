package org.glossator.dataset;

import java.util.Set;
import org.glossator.schema.LabelName;

/// What of the annotations is exported.
///
/// @param labels these, each with all beneath it; empty for all
/// @param mapping what labels are called on the way out
/// @param attributes whether what is told of annotations goes with them
/// @param relations whether links between annotations go with them
public record ContentChoice(Set<LabelName> labels, LabelMapping mapping, boolean attributes, boolean relations) {

    /// All of it, as it is called.
    public static final ContentChoice ALL = new ContentChoice(Set.of(), LabelMapping.NONE, true, true);

    public ContentChoice {
        labels = Set.copyOf(labels);
    }

    public ContentChoice of(Set<LabelName> others) {
        return new ContentChoice(others, mapping, attributes, relations);
    }

    public ContentChoice mapped(LabelMapping other) {
        return new ContentChoice(labels, other, attributes, relations);
    }

    public ContentChoice withAttributes(boolean wanted) {
        return new ContentChoice(labels, mapping, wanted, relations);
    }

    public ContentChoice withRelations(boolean wanted) {
        return new ContentChoice(labels, mapping, attributes, wanted);
    }
}
