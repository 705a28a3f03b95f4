/// Who said what where the other said what: the confusion matrix as a picture that leads to its cases.
@NullMarked
package org.glossator.ui.review.matrix;

import org.jspecify.annotations.NullMarked;
