@NullMarked
package org.glossator.ui.markdown;

import org.jspecify.annotations.NullMarked;
