/// What annotators make: annotations, relations, the layers they stand in, and immutable indexed sets of them;
/// and whether they fit a schema. Knows nothing of how they are kept, shown or exchanged.
@NullMarked
package org.glossator.annotation;

import org.jspecify.annotations.NullMarked;
