/// What suggesters say, and how one is added.
@NullMarked
package org.glossator.suggest;

import org.jspecify.annotations.NullMarked;
