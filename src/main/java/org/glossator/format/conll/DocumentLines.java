package org.glossator.format.conll;

import org.glossator.format.DocumentLosses;
import org.glossator.format.Flattening.FlatDocument;
import org.glossator.format.conll.TagWriter.Tagged;

/// How one of the formats lays out a document.
interface DocumentLines {

    /// Appends the document to `out`.
    void write(FlatDocument flat, Tagged tagged, DocumentLosses losses, StringBuilder out);
}
