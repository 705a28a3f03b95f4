/// What the Review screen knows and does, without a window: which layers are compared, how they differ in the open
/// document and in all others, what has been settled of it, and what comes next. Nothing of a toolkit's nodes.
@NullMarked
package org.glossator.ui.review.model;

import org.jspecify.annotations.NullMarked;
