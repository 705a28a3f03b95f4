package org.glossator.ui.text;

import org.glossator.annotation.AnnotationId;
import org.jspecify.annotations.Nullable;

/// All that is drawn over a text, and how.
///
/// @param decorations the marks
/// @param emphasised the mark that stands out, if one does
/// @param paper what their colours must be seen on
/// @param metrics the measures of the page
record Drawing(Decorations decorations, @Nullable AnnotationId emphasised, Paper paper, Metrics metrics) {}
