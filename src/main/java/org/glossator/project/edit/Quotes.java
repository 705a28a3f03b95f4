package org.glossator.project.edit;

import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Words of a document short enough to name an edit by.
final class Quotes {

    private static final int LONGEST = 40;

    private Quotes() {}

    /// The words of `span`, as far as it lies in `text`.
    static String of(String text, Span span) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /// `quote` on one line, with an ellipsis where it is cut.
    static String brief(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, Graphemes.floor(line, LONGEST)) + "…";
    }
}
