/// What items are, over marks drawn by hand.
@NullMarked
package org.glossator.review.agreement.study;

import org.jspecify.annotations.NullMarked;
