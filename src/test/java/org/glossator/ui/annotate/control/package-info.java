/// Tests of the small controls of the Annotate screen.
@NullMarked
package org.glossator.ui.annotate.control;

import org.jspecify.annotations.NullMarked;
