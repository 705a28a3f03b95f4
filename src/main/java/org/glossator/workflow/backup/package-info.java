/// Backups of projects: what they are called, where they stand, which of them stay. Making and restoring them are
/// [org.glossator.workflow.BackUpProject] and [org.glossator.workflow.RestoreBackup].
@NullMarked
package org.glossator.workflow.backup;

import org.jspecify.annotations.NullMarked;
