package org.glossator.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.text.Span;

/// An edge of a mark that a person has moved.
///
/// @param annotation whose edge it is
/// @param handle which edge of which fragment
/// @param span what the fragment is to cover now; never empty, in whole grapheme clusters where it was before
public record EdgeMove(AnnotationId annotation, Handle handle, Span span) {

    /// All spans of the annotation after the move.
    public List<Span> spans(Annotation before) {
        List<Span> spans = new ArrayList<>(before.spans());
        spans.set(handle.fragment(), span);
        return List.copyOf(spans);
    }
}
