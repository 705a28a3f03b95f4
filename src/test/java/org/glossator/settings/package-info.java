/// Settings files, whole, broken and from the future.
@NullMarked
package org.glossator.settings;

import org.jspecify.annotations.NullMarked;
