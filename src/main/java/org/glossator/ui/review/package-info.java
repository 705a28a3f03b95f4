/// The Review screen: layers compared at the left, the text in the middle, the differences at the right, each
/// settled by one key. A skin over its model.
@NullMarked
package org.glossator.ui.review;

import org.jspecify.annotations.NullMarked;
