/// The Export screen: formats, choices, a preview, what would be lost, and the same as a line for a terminal. Draws
/// what the model says and hands choices to it; it writes no file and knows no window.
@NullMarked
package org.glossator.ui.exporting;

import org.jspecify.annotations.NullMarked;
