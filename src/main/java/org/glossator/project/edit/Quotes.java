package org.glossator.project.edit;

import org.glossator.text.Graphemes;

/// Words of a document short enough to name an edit by.
final class Quotes {

    private static final int LONGEST = 40;

    private Quotes() {}

    /// `quote` on one line, with an ellipsis where it is cut.
    static String brief(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, Graphemes.floor(line, LONGEST)) + "…";
    }
}
