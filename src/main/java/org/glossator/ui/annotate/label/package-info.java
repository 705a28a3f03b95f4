/// The labels at the top of the Annotate screen: a chip each, as many as there is room for.
/// Pressing one runs the same command as its key.
@NullMarked
package org.glossator.ui.annotate.label;

import org.jspecify.annotations.NullMarked;
