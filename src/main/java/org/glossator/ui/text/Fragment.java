package org.glossator.ui.text;

import org.glossator.annotation.Annotation;

/// What one paragraph shows of one span of an annotation.
///
/// @param annotation whose span it is
/// @param look how it is drawn
/// @param part which of the annotation's spans, from 0
/// @param start the first column
/// @param end one past the last column, after `start`
/// @param begins whether the span begins here, and not in a paragraph before
record Fragment(Annotation annotation, Look look, int part, int start, int end, boolean begins) {

    int length() {
        return end - start;
    }

    /// The words above it: the tag where a span begins, marked as a continuation for all spans but the first.
    String tag() {
        if (!begins || look.tag().isEmpty()) {
            return "";
        }
        return part == 0 ? look.tag() : "… " + look.tag();
    }
}
