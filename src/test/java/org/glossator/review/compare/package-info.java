/// Layers laid over each other.
@NullMarked
package org.glossator.review.compare;

import org.jspecify.annotations.NullMarked;
