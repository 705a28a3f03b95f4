/// The palette: one field in which every command, label and document is found by a few letters of its name.
/// It knows entries, and nothing of the screens that bring them.
@NullMarked
package org.glossator.ui.palette;

import org.jspecify.annotations.NullMarked;
