package org.glossator.review.compare;

import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.text.DocumentHead;
import org.glossator.text.TextDocument;

/// That two documents, which may be taken for versions of one, have different texts: marks over the one say nothing
/// about the other.
///
/// @param offset where the texts first differ, in UTF-16 code units; the end of the shorter where the longer goes on
/// @param line the line of that in either text, counted from 1; a line ends at LF, CR or CRLF
/// @param column the character of that line, counted from 1 in code points
public record TextDifference(DocumentHead one, DocumentHead other, int offset, int line, int column) {

    /// Where the texts first differ; empty where they do not.
    public static Optional<TextDifference> between(TextDocument one, TextDocument other) {
        if (one.text().equals(other.text())) {
            return Optional.empty();
        }
        String text = one.text();
        int offset = firstDifference(text, other.text());
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !isBefore('\n', text, i));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return Optional.of(
                new TextDifference(one.head(), other.head(), offset, line, 1 + text.codePointCount(start, offset)));
    }

    private static boolean isBefore(char next, String text, int index) {
        return index + 1 < text.length() && text.charAt(index + 1) == next;
    }

    /// Where the first character is that is not the same, whole characters counted.
    private static int firstDifference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int offset = 0;
        while (offset < shorter && one.charAt(offset) == other.charAt(offset)) {
            offset++;
        }
        boolean cuts = offset > 0 && Character.isHighSurrogate(one.charAt(offset - 1));
        return cuts ? offset - 1 : offset;
    }

    /// The sentence that tells it.
    public Message message() {
        return Message.of("compare.text-differs", one.name(), line, column);
    }
}
