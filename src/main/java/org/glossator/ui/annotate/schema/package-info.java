/// The way from the Annotate screen into the schema editor, and back to a mark that does not fit.
@NullMarked
package org.glossator.ui.annotate.schema;

import org.jspecify.annotations.NullMarked;
