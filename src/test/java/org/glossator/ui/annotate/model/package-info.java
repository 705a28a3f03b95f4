/// Tests of the Annotate screen's model, without a window.
@NullMarked
package org.glossator.ui.annotate.model;

import org.jspecify.annotations.NullMarked;
