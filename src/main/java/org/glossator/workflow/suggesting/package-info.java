/// Suggesting marks in a project: made after what a layer holds or after a person's file, listed or accepted.
@NullMarked
package org.glossator.workflow.suggesting;

import org.jspecify.annotations.NullMarked;
