/// What comes back from review to the annotator on the Annotate screen: going through what was decided otherwise,
/// taking it over, and why a document was returned.
@NullMarked
package org.glossator.ui.annotate.verdict;

import org.jspecify.annotations.NullMarked;
