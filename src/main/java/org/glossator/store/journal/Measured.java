package org.glossator.store.journal;

import org.glossator.text.OffsetMap;
import org.glossator.text.TextDigest;

/// A document's text by its digest, with its offsets.
public record Measured(TextDigest digest, OffsetMap offsets) {}
