package org.glossator.ui.text;

/// A place on the screen's side of a [DisplayText].
///
/// @param paragraph the shown paragraph, from 0
/// @param column how many UTF-16 code units of it stand before the place; its length at its end
public record Place(int paragraph, int column) {}
