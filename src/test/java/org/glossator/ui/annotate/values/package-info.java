/// Telling attributes by keys.
@NullMarked
package org.glossator.ui.annotate.values;

import org.jspecify.annotations.NullMarked;
