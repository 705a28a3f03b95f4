/// How texts are read: size, lines, colours, tags, as commands and as one sheet with a sample.
/// What is chosen is kept in the person's settings, which the text views follow.
@NullMarked
package org.glossator.ui.look;

import org.jspecify.annotations.NullMarked;
