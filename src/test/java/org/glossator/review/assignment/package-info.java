/// Sharing documents among annotators.
@NullMarked
package org.glossator.review.assignment;

import org.jspecify.annotations.NullMarked;
