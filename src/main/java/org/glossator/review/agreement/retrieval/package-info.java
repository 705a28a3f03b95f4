/// Precision, recall and F1: how much of what one layer marks another marks, too. Numbers only; which mark is the match
/// of which is found out elsewhere.
@NullMarked
package org.glossator.review.agreement.retrieval;

import org.jspecify.annotations.NullMarked;
