/// The schema's look-ups and its JSON, read back and refused.
@NullMarked
package org.glossator.schema.labelstudio;

import org.jspecify.annotations.NullMarked;
