/// Precision, recall and F1 on marks counted by hand.
@NullMarked
package org.glossator.review.agreement.retrieval;

import org.jspecify.annotations.NullMarked;
