/// Which documents a list shows and in which order: criteria, the sieve they make, and orders. Works on what is told
/// of each document; knows no project, no thread and no window.
@NullMarked
package org.glossator.ui.annotate.listing;

import org.jspecify.annotations.NullMarked;
