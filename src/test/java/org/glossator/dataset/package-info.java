/// Tests of what goes into a dataset.
@NullMarked
package org.glossator.dataset;

import org.jspecify.annotations.NullMarked;
