@NullMarked
package org.glossator.ui.keys;

import org.jspecify.annotations.NullMarked;
