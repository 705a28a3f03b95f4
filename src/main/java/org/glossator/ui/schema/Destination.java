package org.glossator.ui.schema;

import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Layer;
import org.glossator.text.DocumentId;

/// Where a mark that does not fit can be gone to, to be mended there.
@FunctionalInterface
public interface Destination {

    /// Shows the mark in its document and layer.
    void go(DocumentId document, Layer layer, AnnotationId mark);
}
