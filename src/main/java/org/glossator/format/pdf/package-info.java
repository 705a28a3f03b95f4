/// Pages in print, read: the words that stand on them become the document, page after page.
/// Pictures of words are no words here.
@NullMarked
package org.glossator.format.pdf;

import org.jspecify.annotations.NullMarked;
