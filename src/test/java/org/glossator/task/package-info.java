/// Work on named threads.
@NullMarked
package org.glossator.task;

import org.jspecify.annotations.NullMarked;
