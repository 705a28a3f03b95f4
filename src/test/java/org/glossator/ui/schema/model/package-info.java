/// Tests of the Annotate screen, with a real project file and a window without a display.
@NullMarked
package org.glossator.ui.schema.model;

import org.jspecify.annotations.NullMarked;
