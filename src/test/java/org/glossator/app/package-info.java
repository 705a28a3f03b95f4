/// How the program starts.
@NullMarked
package org.glossator.app;

import org.jspecify.annotations.NullMarked;
