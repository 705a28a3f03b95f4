/// Offsets, spans, clusters and words over awkward texts.
@NullMarked
package org.glossator.text;

import org.jspecify.annotations.NullMarked;
