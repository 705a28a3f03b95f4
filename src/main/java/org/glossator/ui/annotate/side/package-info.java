/// The left side of the Annotate screen: the documents with their progress, and the layers beneath them.
/// What they say is worked out in the model; here it is only shown.
@NullMarked
package org.glossator.ui.annotate.side;

import org.jspecify.annotations.NullMarked;
