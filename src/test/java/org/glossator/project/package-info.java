/// What the heart promises, over the real project file: edits, undo and redo, refusals, what others changed since.
@NullMarked
package org.glossator.project;

import org.jspecify.annotations.NullMarked;
