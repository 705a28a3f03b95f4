package org.glossator.ui.annotate.model;

import org.glossator.annotation.Layer;

/// A layer as the list shows it.
///
/// @param mine whether it is the annotator's own, the only one that can be edited
/// @param shown whether its marks are the ones on the screen
/// @param beneath whether its marks are shown beneath those, to be read only
/// @param annotations how many it has on the open document
public record LayerRow(Layer layer, boolean mine, boolean shown, boolean beneath, int annotations) {}
