/// What a part of the Annotate screen is given, and what it brings: commands, and pages beside the text. Nothing of a
/// particular part stands here.
@NullMarked
package org.glossator.ui.annotate.part;

import org.jspecify.annotations.NullMarked;
