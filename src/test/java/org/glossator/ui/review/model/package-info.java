/// The Review screen's model over real projects, without a window.
@NullMarked
package org.glossator.ui.review.model;

import org.jspecify.annotations.NullMarked;
