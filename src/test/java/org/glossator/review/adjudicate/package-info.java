/// Holds settling to its promises: what a person decided stays, nothing is made twice, everything can be taken back.
@NullMarked
package org.glossator.review.adjudicate;

import org.jspecify.annotations.NullMarked;
