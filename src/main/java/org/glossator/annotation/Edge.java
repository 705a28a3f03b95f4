package org.glossator.annotation;

import java.util.List;
import org.glossator.text.Span;

/// An edge of an annotation: where one of its fragments begins or ends. Only a fragment's own edges move; they
/// never pass or touch those of its neighbours.
///
/// @param fragment the number of the fragment in the order of the text, from 0
public record Edge(int fragment, Side side) {

    /// Which end of a fragment.
    public enum Side {
        START,
        END
    }

    /// Where the annotation ends: the edge that is moved most.
    public static Edge lastOf(Annotation annotation) {
        return new Edge(annotation.spans().size() - 1, Side.END);
    }

    /// Whether `annotation` has this edge.
    public boolean isOn(Annotation annotation) {
        return fragment >= 0 && fragment < annotation.spans().size();
    }

    /// The next edge in the order of the text, from the last round to the first.
    public Edge next(Annotation annotation) {
        return side == Side.START
                ? new Edge(fragment, Side.END)
                : new Edge((fragment + 1) % annotation.spans().size(), Side.START);
    }

    /// The offset at which this edge of `annotation` stands.
    public int offset(Annotation annotation) {
        Span span = annotation.spans().get(fragment);
        return side == Side.START ? span.start() : span.end();
    }

    /// The fragments of `annotation` with this edge at `offset`; as they are where it cannot stand there.
    public List<Span> movedTo(int offset, Annotation annotation) {
        List<Span> spans = annotation.spans();
        Span span = spans.get(fragment);
        boolean clear = side == Side.START
                ? offset < span.end()
                        && (fragment == 0 || offset > spans.get(fragment - 1).end())
                : offset > span.start()
                        && (fragment == spans.size() - 1
                                || offset < spans.get(fragment + 1).start());
        return clear ? Fragments.replaced(spans, fragment, moved(span, offset)) : spans;
    }

    private Span moved(Span span, int offset) {
        return side == Side.START ? new Span(offset, span.end()) : new Span(span.start(), offset);
    }
}
