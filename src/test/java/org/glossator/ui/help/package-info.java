@NullMarked
package org.glossator.ui.help;

import org.jspecify.annotations.NullMarked;
