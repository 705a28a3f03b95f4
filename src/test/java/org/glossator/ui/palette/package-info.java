@NullMarked
package org.glossator.ui.palette;

import org.jspecify.annotations.NullMarked;
