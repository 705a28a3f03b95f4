/// Letters as mail programs save them, read: what was written becomes the document, who wrote it is told of it.
/// Attachments are named and left out.
@NullMarked
package org.glossator.format.eml;

import org.jspecify.annotations.NullMarked;
