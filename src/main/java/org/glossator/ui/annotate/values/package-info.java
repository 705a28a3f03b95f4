/// Telling attributes by keys, and letting new marks say what was told last.
@NullMarked
package org.glossator.ui.annotate.values;

import org.jspecify.annotations.NullMarked;
