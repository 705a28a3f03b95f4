/// What every measure of agreement answers with. Knows no measure.
@NullMarked
package org.glossator.review.agreement.figure;

import org.jspecify.annotations.NullMarked;
