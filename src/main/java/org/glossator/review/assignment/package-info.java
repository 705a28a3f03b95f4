/// Shares documents among annotators, and tells how far each has come. Pure functions; what they come to is an edit of
/// the project, which alone gives a document to anybody.
@NullMarked
package org.glossator.review.assignment;

import org.jspecify.annotations.NullMarked;
