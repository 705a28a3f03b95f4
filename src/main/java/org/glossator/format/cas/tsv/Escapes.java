package org.glossator.format.cas.tsv;

import java.util.ArrayList;
import java.util.List;

/// How signs are written that mean something in the format.
final class Escapes {

    private static final String IN_VALUES = "\\[]|_;*";
    private static final String ARROW = "->";

    private Escapes() {}

    /// The words that `written` stands for.
    static String read(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder read = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            boolean isEscape = sign == '\\' && i + 1 < written.length();
            read.append(isEscape ? meant(written.charAt(++i)) : sign);
        }
        return read.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'b' -> '\b';
            default -> escaped;
        };
    }

    /// `text`, which has no line feed, as it stands after `#Text=`.
    static String text(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '\\') {
                written.append('\\').append(shown(sign));
            } else {
                written.append(sign);
            }
        }
        return written.toString();
    }

    /// `words` as they stand in a column.
    static String value(String words) {
        StringBuilder written = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean isArrow = words.startsWith(ARROW, i);
            if (sign < ' ' || IN_VALUES.indexOf(sign) >= 0 || isArrow) {
                written.append('\\');
            }
            written.append(sign < ' ' ? shown(sign) : sign);
        }
        return written.toString();
    }

    private static char shown(char sign) {
        return switch (sign) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\f' -> 'f';
            case '\b' -> 'b';
            default -> sign;
        };
    }

    /// The parts of `written` between each `separator` that no backslash precedes, still as they are written.
    static List<String> parts(String written, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == separator) {
                parts.add(written.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(written.substring(from));
        return parts;
    }
}
