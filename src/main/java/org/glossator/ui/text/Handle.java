package org.glossator.ui.text;

/// Where a mark can be gripped.
///
/// @param fragment which of its spans, from 0
/// @param edge which end of that span
public record Handle(int fragment, Edge edge) {}
