package org.glossator.workflow;

import java.util.List;
import java.util.Set;
import org.glossator.schema.LabelName;

/// What of a project is exported.
///
/// @param layers the names of the layers; empty for all
/// @param documents how far a document must have come
/// @param labels the labels, each with all beneath it; empty for all
public record ExportChoice(List<String> layers, Extent documents, Set<LabelName> labels) {

    /// Everything.
    public static final ExportChoice ALL = new ExportChoice(List.of(), Extent.ALL, Set.of());

    /// How far a document must have come, in one of the chosen layers.
    public enum Extent {
        /// However far.
        ALL,
        /// Done or more.
        DONE,
        /// Accepted in review.
        ACCEPTED
    }

    public ExportChoice {
        layers = List.copyOf(layers);
        labels = Set.copyOf(labels);
    }
}
