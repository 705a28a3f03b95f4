package org.glossator.annotation.flat;

import org.glossator.text.Span;
import org.glossator.text.Tokens;

/// A half-open range `[first, end)` of tokens, at least one.
public record TokenRange(int first, int end) {

    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("Not a range of tokens: [" + first + ", " + end + ")");
        }
    }

    /// The number of tokens.
    public int length() {
        return end - first;
    }

    /// Where it stands in the text, from the start of its first token to the end of its last.
    public Span in(Tokens tokens) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    /// Whether both have a token in common.
    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }

    /// Whether every token of `other` belongs to it.
    public boolean encloses(TokenRange other) {
        return first <= other.first && other.end <= end;
    }
}
