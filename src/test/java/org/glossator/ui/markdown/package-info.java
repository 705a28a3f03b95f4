/// Tests of Markdown drawn in the window.
@NullMarked
package org.glossator.ui.markdown;

import org.jspecify.annotations.NullMarked;
