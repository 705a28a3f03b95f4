/// Web pages, read: the words a reader sees become the document.
/// What draws words out of HTML is in `format.document`, since mail holds HTML too.
@NullMarked
package org.glossator.format.html;

import org.jspecify.annotations.NullMarked;
