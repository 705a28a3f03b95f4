/// The project file: one SQLite database, its versions, what is refused, and how changes become rows.
/// Seen by nobody but the wiring; the rest knows it as [org.glossator.project.ProjectStore].
@NullMarked
package org.glossator.store;

import org.jspecify.annotations.NullMarked;
