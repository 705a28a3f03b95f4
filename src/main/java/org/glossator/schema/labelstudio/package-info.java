/// Reads Label Studio's labelling configuration, which is XML. Knows no other format.
@NullMarked
package org.glossator.schema.labelstudio;

import org.jspecify.annotations.NullMarked;
