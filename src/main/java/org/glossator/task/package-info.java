/// Long work: how it tells how far it is, how it is stopped, and the named threads it runs on.
/// Knows nothing of documents, databases or screens.
@NullMarked
package org.glossator.task;

import org.jspecify.annotations.NullMarked;
