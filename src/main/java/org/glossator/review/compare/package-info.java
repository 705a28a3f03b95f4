/// Lays layers over each other: which marks stand for the same thing, and in what they differ. Pure functions over
/// markup; measures nothing and settles nothing.
@NullMarked
package org.glossator.review.compare;

import org.jspecify.annotations.NullMarked;
