/// Marking: the box that offers labels beside what is selected, the label that is held, and the commands that
/// change marks. Which edits these come to is decided in [org.glossator.ui.annotate.model].
@NullMarked
package org.glossator.ui.annotate.marking;

import org.jspecify.annotations.NullMarked;
