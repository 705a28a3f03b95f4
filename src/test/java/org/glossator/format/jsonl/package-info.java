/// Our own JSON Lines, there and back, or refused with the line.
@NullMarked
package org.glossator.format.jsonl;

import org.jspecify.annotations.NullMarked;
