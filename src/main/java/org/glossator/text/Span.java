package org.glossator.text;

/// A half-open range `[start, end)` of UTF-16 code units in a document's text.
///
/// Spans are ordered by where they start; of those that start together the longer comes first, so that what
/// encloses precedes what it encloses.
///
/// @param start the first unit, not negative
/// @param end one past the last unit, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /// The number of code units covered.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether both cover a unit in common; spans that merely touch do not.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether every unit of `other` is covered.
    public boolean encloses(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the unit at `offset` is covered.
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    /// The covered part of `text`.
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
