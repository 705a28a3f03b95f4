/// Tests of what comes in through the window.
@NullMarked
package org.glossator.ui.importing;

import org.jspecify.annotations.NullMarked;
