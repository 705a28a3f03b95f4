/// The list of relations and marks.
@NullMarked
package org.glossator.ui.annotate.relations;

import org.jspecify.annotations.NullMarked;
