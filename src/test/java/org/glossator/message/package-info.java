/// Sentences from the bundle.
@NullMarked
package org.glossator.message;

import org.jspecify.annotations.NullMarked;
