/// Sharing documents among annotators, as they and their annotators see it.
@NullMarked
package org.glossator.ui.annotate.assigning;

import org.jspecify.annotations.NullMarked;
