/// Tests of what the sheets for merging and copying say.
@NullMarked
package org.glossator.ui.merging;

import org.jspecify.annotations.NullMarked;
