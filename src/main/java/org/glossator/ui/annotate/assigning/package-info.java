/// Sharing documents among annotators and seeing how far each has come, in sheets over the Annotate screen. How
/// documents are shared is worked out beneath; here it is asked and shown.
@NullMarked
package org.glossator.ui.annotate.assigning;

import org.jspecify.annotations.NullMarked;
