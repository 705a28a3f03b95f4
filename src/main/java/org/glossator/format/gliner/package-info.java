/// GLiNER's JSON, read and written: tokens, and entities by the numbers of their first and last token.
/// Does not train or run models.
@NullMarked
package org.glossator.format.gliner;

import org.jspecify.annotations.NullMarked;
