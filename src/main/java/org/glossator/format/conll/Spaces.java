package org.glossator.format.conll;

import java.util.Optional;
import org.glossator.text.Blanks;

/// Blanks as `SpacesAfter` and `SpacesBefore` write them.
final class Spaces {

    private static final String SIGNS = "s t r n p \\";
    private static final String MEANT = "  \t \r \n | \\";

    private Spaces() {}

    /// Appends `[from, to)` of `text`.
    static void append(StringBuilder out, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case ' ' -> out.append("\\s");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\n' -> out.append("\\n");
                default -> out.append(String.format("\\u%04X", (int) unit));
            }
        }
    }

    /// The blanks that `written` stands for; empty if it stands for something else.
    static Optional<String> read(String written) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char unit = written.charAt(i);
            if (unit == '\\' && i + 1 < written.length()) {
                char sign = written.charAt(++i);
                boolean hexadecimal = sign == 'u'
                        && i + 4 < written.length()
                        && written.substring(i + 1, i + 5).matches("[0-9A-Fa-f]{4}");
                int known = sign == ' ' ? -1 : SIGNS.indexOf(sign);
                if (hexadecimal) {
                    unit = (char) Integer.parseInt(written, i + 1, i + 5, 16);
                    i += 4;
                } else if (known >= 0) {
                    unit = MEANT.charAt(known);
                }
            }
            if (!Blanks.isBlank(unit)) {
                return Optional.empty();
            }
            read.append(unit);
        }
        return Optional.of(read.toString());
    }
}
