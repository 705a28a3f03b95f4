/// Bringing documents in: which files, in which charset, with a look at the text before it is taken; and pasted text.
/// What is read here is shown; the import itself is a workflow.
@NullMarked
package org.glossator.ui.importing;

import org.jspecify.annotations.NullMarked;
