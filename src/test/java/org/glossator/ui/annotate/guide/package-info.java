@NullMarked
package org.glossator.ui.annotate.guide;

import org.jspecify.annotations.NullMarked;
