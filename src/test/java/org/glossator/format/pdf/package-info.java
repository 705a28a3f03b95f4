@NullMarked
package org.glossator.format.pdf;

import org.jspecify.annotations.NullMarked;
