/// The changes of a journal entry as JSON, and back: the form in which a project file keeps them.
/// Knows nothing of SQLite; texts and offsets are asked for through [org.glossator.store.journal.Texts].
@NullMarked
package org.glossator.store.journal;

import org.jspecify.annotations.NullMarked;
