/// Sums of counts and intervals drawn from them.
@NullMarked
package org.glossator.review.agreement.figure;

import org.jspecify.annotations.NullMarked;
