@NullMarked
package org.glossator.format.eml;

import org.jspecify.annotations.NullMarked;
