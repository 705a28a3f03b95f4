package org.glossator.format.chat;

import org.glossator.text.Span;

/// A text with line feeds for all its line ends, and where in it the places of the first one are. A place between
/// CR and LF is that of the line feed, so whatever covers either covers it.
final class PlainText {

    private final String text;
    private final int[] places;

    PlainText(String original) {
        StringBuilder plain = new StringBuilder();
        places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char sign = original.charAt(i);
            boolean endsPair = sign == '\n' && i > 0 && original.charAt(i - 1) == '\r';
            places[i] = endsPair ? plain.length() - 1 : plain.length();
            if (!endsPair) {
                plain.append(sign == '\r' ? '\n' : sign);
            }
        }
        places[original.length()] = plain.length();
        text = plain.toString();
    }

    String text() {
        return text;
    }

    /// The words at `span` of the first text.
    String quote(Span span) {
        return text.substring(places[span.start()], places[span.end() - 1] + 1);
    }

    /// How manieth time, from 1, `quote` begins where `span` of the first text does.
    int occurrence(String quote, Span span) {
        int place = places[span.start()];
        int occurrence = 1;
        for (int at = text.indexOf(quote); at >= 0 && at < place; at = text.indexOf(quote, at + 1)) {
            occurrence++;
        }
        return occurrence;
    }
}
