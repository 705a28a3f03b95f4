@NullMarked
package org.glossator.ui.match;

import org.jspecify.annotations.NullMarked;
