package org.glossator.ui.text;

import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.RelationId;

/// A relation to be drawn. Relations of one hub share a line and branch off it.
///
/// @param relation which one
/// @param source where it begins
/// @param target where it leads to
/// @param hub which of the two marks it shares a line with others at
/// @param labelWidth how wide the words on it are, in pixels
record ArcLink(RelationId relation, Tip source, Tip target, Hub hub, double labelWidth) {

    /// A mark at an end, and where it is seen.
    record Tip(AnnotationId mark, ArcEnd end) {}

    /// The end at which arcs run together.
    enum Hub {
        SOURCE,
        TARGET
    }

    /// The end at which it runs together with others.
    Tip trunk() {
        return hub == Hub.SOURCE ? source : target;
    }

    /// The end that it alone leads to; its label stands there.
    Tip branch() {
        return hub == Hub.SOURCE ? target : source;
    }
}
