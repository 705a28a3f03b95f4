package org.glossator.project;

import org.glossator.annotation.LayerId;
import org.glossator.text.DocumentId;

/// One document as one layer sees it: where annotations stand.
public record LayerDocument(LayerId layer, DocumentId document) {}
