/// Makes tables of items and what annotators said of them out of layers that were laid over each other. Decides what
/// an item is, what counts as missing and what becomes of several marks in one place; measures nothing.
@NullMarked
package org.glossator.review.agreement.study;

import org.jspecify.annotations.NullMarked;
