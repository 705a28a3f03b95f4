/// The inspector: everything about the selected mark, and the fields to tell more of it.
/// It shows an [org.glossator.ui.annotate.model.Inspection] and hands in edits; it looks nothing up itself.
@NullMarked
package org.glossator.ui.annotate.inspector;

import org.jspecify.annotations.NullMarked;
