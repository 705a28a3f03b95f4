/// Small controls that the parts of the Annotate screen share: colours of labels, excerpts of a text, the card that
/// pops up. They know nothing of projects.
@NullMarked
package org.glossator.ui.annotate.control;

import org.jspecify.annotations.NullMarked;
