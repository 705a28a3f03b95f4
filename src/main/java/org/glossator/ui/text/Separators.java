package org.glossator.ui.text;

/// What ends a paragraph in a document's text. The screen knows one sign for it; files know eight.
final class Separators {

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Separators() {}

    /// The length in code units of the separator that stands at `offset`: 2 for `\r\n`, 1 for each other, 0 where
    /// none stands.
    static int lengthAt(String text, int offset) {
        return switch (text.charAt(offset)) {
            case '\r' -> offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? 2 : 1;
            case '\n', '\u000B', '\f', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> 1;
            default -> 0;
        };
    }
}
