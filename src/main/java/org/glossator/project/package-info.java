/// The heart: edits become changes, changes are committed and journalled, and every screen hears of them.
/// Reaches its file only through the ports [org.glossator.project.ProjectStore] and
/// [org.glossator.project.ProjectFiles].
@NullMarked
package org.glossator.project;

import org.jspecify.annotations.NullMarked;
