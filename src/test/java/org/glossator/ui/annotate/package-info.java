/// Tests of the Annotate screen, with a real project file and a window without a display.
@NullMarked
package org.glossator.ui.annotate;

import org.jspecify.annotations.NullMarked;
