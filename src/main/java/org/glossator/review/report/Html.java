package org.glossator.review.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// A page, or a part of one, being written: elements nest, and whatever is text or a value is escaped, so that no name
/// of a label or document can become markup. Serves SVG alike. For one thread.
final class Html {

    private static final char LOWERED = 'ᵤ';

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Html open(String element, String... attributes) {
        start(element, attributes);
        page.append('>');
        open.push(element);
        return this;
    }

    /// An element that holds nothing.
    Html empty(String element, String... attributes) {
        start(element, attributes);
        page.append("/>");
        return this;
    }

    /// An element that holds text and nothing else.
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// Text in which the lowered u of αᵤ, which few fonts have, is set by the page itself.
    Html sentence(String text) {
        int from = 0;
        for (int at = text.indexOf(LOWERED); at >= 0; at = text.indexOf(LOWERED, from)) {
            text(text.substring(from, at)).element("sub", "U");
            from = at + 1;
        }
        return text(text.substring(from));
    }

    /// An element that holds a sentence and nothing else.
    Html told(String element, String sentence, String... attributes) {
        return open(element, attributes).sentence(sentence).close();
    }

    /// Closes the element that was opened last.
    Html close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Ends a line of the source, which nobody sees.
    Html line() {
        page.append('\n');
        return this;
    }

    /// The style sheet, which is ours and holds nothing to be escaped.
    Html style(String sheet) {
        page.append("<style>").append(sheet).append("</style>");
        return this;
    }

    private void start(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            page.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> page.append(each < ' ' && each != '\n' && each != '\t' ? ' ' : each);
            }
        }
    }

    /// All that was written.
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return page.toString();
    }
}
