/// How the first steps are told apart and ticked off, without a window.
@NullMarked
package org.glossator.ui.steps;

import org.jspecify.annotations.NullMarked;
