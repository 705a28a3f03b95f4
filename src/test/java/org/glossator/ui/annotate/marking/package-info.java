/// Tests of the label box's model, without a window.
@NullMarked
package org.glossator.ui.annotate.marking;

import org.jspecify.annotations.NullMarked;
