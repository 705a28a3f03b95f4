/// Documents of word processors (DOCX), read: the words that a reader sees become the document.
/// The ZIP around them is never unpacked to disk.
@NullMarked
package org.glossator.format.docx;

import org.jspecify.annotations.NullMarked;
