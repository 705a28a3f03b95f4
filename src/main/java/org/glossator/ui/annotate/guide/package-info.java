/// Guidelines beside the text: that of one label or all of them, with examples picked from the project.
/// They are Markdown in the schema; what is drawn of them runs nothing and fetches nothing.
@NullMarked
package org.glossator.ui.annotate.guide;

import org.jspecify.annotations.NullMarked;
