/// Coefficients of agreement against the tables of the papers they come from, against DKPro Statistics and against
/// their definitions reckoned the slow way.
@NullMarked
package org.glossator.review.agreement.coding;

import org.jspecify.annotations.NullMarked;
