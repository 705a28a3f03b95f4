/// Commands, keys and controls, on a toolkit without a display.
@NullMarked
package org.glossator.ui.command;

import org.jspecify.annotations.NullMarked;
