package org.glossator.format.brat;

import org.glossator.text.Blanks;

/// Words that have to stand on one line.
final class Lines {

    private Lines() {}

    /// `words` with `between` in place of every line end; a carriage return with its line feed is one.
    static String joined(String words, char between) {
        if (words.chars().noneMatch(unit -> Blanks.endsLine((char) unit))) {
            return words;
        }
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit == '\n' && i > 0 && words.charAt(i - 1) == '\r') {
                continue;
            }
            joined.append(Blanks.endsLine(unit) ? between : unit);
        }
        return joined.toString();
    }
}
