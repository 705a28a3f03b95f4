package org.glossator.ui.text;

/// All that is drawn over a text, and how.
///
/// @param decorations the marks
/// @param accent what stands out among them
/// @param paper what their colours must be seen on
/// @param metrics the measures of the page
record Drawing(Decorations decorations, Accent accent, Paper paper, Metrics metrics) {}
