/// Sentences for people: a key with its arguments, and the bundle that turns it into words.
/// Nothing here knows what is said, only how; every package may speak through it.
@NullMarked
package org.glossator.message;

import org.jspecify.annotations.NullMarked;
