/// Reads brat's `annotation.conf` and `visual.conf`. Knows no other format.
@NullMarked
package org.glossator.schema.brat;

import org.jspecify.annotations.NullMarked;
