/// Changes as JSON and back, every kind of them.
@NullMarked
package org.glossator.store.journal;

import org.jspecify.annotations.NullMarked;
