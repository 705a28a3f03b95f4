/// The catalog, and what every format builds on.
@NullMarked
package org.glossator.format;

import org.jspecify.annotations.NullMarked;
