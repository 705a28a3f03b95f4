/// Tests of what backups are called and which of them stay.
@NullMarked
package org.glossator.workflow.backup;

import org.jspecify.annotations.NullMarked;
