/// The window. What several screens share stands here, each screen in a package of its own.
/// Nothing here reads a file or a database; what is slow is asked of the project or the workflows.
@NullMarked
package org.glossator.ui;

import org.jspecify.annotations.NullMarked;
