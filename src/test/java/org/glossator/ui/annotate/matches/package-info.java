/// Marking and changing many places at once.
@NullMarked
package org.glossator.ui.annotate.matches;

import org.jspecify.annotations.NullMarked;
