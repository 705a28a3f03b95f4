/// The window with a person before it: real projects in real files, on a toolkit without a display.
@NullMarked
package org.glossator.ui.window;

import org.jspecify.annotations.NullMarked;
