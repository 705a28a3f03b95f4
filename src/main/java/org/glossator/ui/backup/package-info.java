/// The backups of a project as they are listed to be looked at and restored. Making them is the window's.
@NullMarked
package org.glossator.ui.backup;

import org.jspecify.annotations.NullMarked;
