/// Tests of splitting.
@NullMarked
package org.glossator.dataset.split;

import org.jspecify.annotations.NullMarked;
