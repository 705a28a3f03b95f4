/// All relations and marks of the open document as a list, and which relations are drawn over the text.
@NullMarked
package org.glossator.ui.annotate.relations;

import org.jspecify.annotations.NullMarked;
