package org.glossator.ui.annotate.model;

import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;

/// A mark of a layer that is shown beneath: it can be read and copied, never changed.
///
/// @param markup what stands beside it in its layer
public record ForeignMark(Layer layer, Annotation annotation, Markup markup) {}
