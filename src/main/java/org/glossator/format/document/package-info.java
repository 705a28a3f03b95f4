/// What formats share that hold a text and no annotations: HTML, PDF, DOCX, mail. No format itself.
/// What becomes the document is the text drawn out here, so no offset ever refers to the file that it came from.
@NullMarked
package org.glossator.format.document;

import org.jspecify.annotations.NullMarked;
