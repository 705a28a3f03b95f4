/// Finds the charset of bytes and decodes them without loss; what formats share whose files may be in any.
/// No format itself, and it knows no file.
@NullMarked
package org.glossator.format.charset;

import org.jspecify.annotations.NullMarked;
