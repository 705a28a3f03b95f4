/// Settles what layers differ in: how each case stands in view of gold, what can be chosen about it, and strategies
/// that choose for many at once. Pure functions; what they come to is an edit of the project, which alone changes gold.
@NullMarked
package org.glossator.review.adjudicate;

import org.jspecify.annotations.NullMarked;
