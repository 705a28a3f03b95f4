/// Every other place with the same words: marking them all, removing or changing all marks alike, search and replace.
/// Everything is shown before it is done, can be left out row by row, and is one edit.
@NullMarked
package org.glossator.ui.annotate.matches;

import org.jspecify.annotations.NullMarked;
