@NullMarked
package org.glossator.format.html;

import org.jspecify.annotations.NullMarked;
