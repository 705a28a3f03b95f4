package org.glossator.ui.text;

import org.glossator.text.Span;

/// Words that will be marked, shown before they are: a dashed outline in the label's colour.
///
/// @param span the words
/// @param look the colour, and the words of the tag above it
public record Preview(Span span, Look look) {}
