package org.glossator.ui.merging;

/// What goes into a copy.
enum CopyScope {
    /// All documents, with nobody's marks but the annotator's own.
    ALL,
    /// The documents that the annotator is to annotate, likewise.
    ASSIGNED,
    /// Documents that were picked, likewise.
    CHOSEN,
    /// Everything: all documents and layers, and the whole history.
    WHOLE
}
