package org.glossator.format.cas.tsv;

import org.glossator.text.Span;

/// A word or a part of one.
///
/// @param token the index of the word among those of the text
/// @param span what of the text it is
record Unit(int token, Span span) implements Comparable<Unit> {

    @Override
    public int compareTo(Unit other) {
        int byToken = Integer.compare(token, other.token);
        return byToken != 0 ? byToken : span.compareTo(other.span);
    }
}
