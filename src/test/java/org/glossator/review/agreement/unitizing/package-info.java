/// Agreement on units against papers, DKPro Statistics and definitions taken literally.
@NullMarked
package org.glossator.review.agreement.unitizing;

import org.jspecify.annotations.NullMarked;
