/// The real store in temporary folders: what is kept, what is refused, what survives.
@NullMarked
package org.glossator.store;

import org.jspecify.annotations.NullMarked;
