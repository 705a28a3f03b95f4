package org.glossator.ui.text;

import org.glossator.schema.Colour;

/// What a relation's arc looks like.
///
/// @param colour of the line; the view lightens or darkens it to be read on its paper
/// @param label the words on it, usually the relation's type
/// @param symmetric whether it means the same in both directions, and so has a head at both ends
public record ArcLook(Colour colour, String label, boolean symmetric) {}
