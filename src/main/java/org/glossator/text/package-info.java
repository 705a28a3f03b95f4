/// Text and places in it: documents, spans, offset units, words and graphemes, digests.
/// Knows nothing of labels, files or screens.
@NullMarked
package org.glossator.text;

import org.jspecify.annotations.NullMarked;
