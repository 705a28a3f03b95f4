/// Finding words in texts: where they occur, and in what context. Pure functions over text; knows nothing of files
/// or screens.
@NullMarked
package org.glossator.search;

import org.jspecify.annotations.NullMarked;
