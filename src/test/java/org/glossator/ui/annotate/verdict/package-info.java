/// What comes back from review to the annotator.
@NullMarked
package org.glossator.ui.annotate.verdict;

import org.jspecify.annotations.NullMarked;
