package org.glossator.ui.text;

import org.glossator.text.Span;

/// One of the two ends of a span. In right-to-left text the start stands at the right.
public enum Edge {
    START,
    END;

    /// Where this edge of `span` is.
    public int of(Span span) {
        return this == START ? span.start() : span.end();
    }

    /// `span` with this edge at `offset`.
    ///
    /// @throws IllegalArgumentException if it would end before it starts
    public Span moved(Span span, int offset) {
        return this == START ? new Span(offset, span.end()) : new Span(span.start(), offset);
    }
}
