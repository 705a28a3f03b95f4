package org.glossator.format.gliner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.format.FormatException;
import org.glossator.format.Place;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// The tokens of a text, in order, none of them blank.
record Tokens(List<Span> spans) {

    private static final Pattern TOKEN = Pattern.compile("\\w+(?:[-_]\\w+)*|\\S", Pattern.UNICODE_CHARACTER_CLASS);

    /// The tokens of `text`, cut at the ends of `marks`, too.
    static Tokens of(String text, Collection<Span> marks) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            cuts.add(token.start());
            cuts.add(token.end());
        }
        for (Span mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        cuts.add(text.length());
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int cut : cuts) {
            Span piece = Words.trim(text, new Span(start, cut));
            if (!piece.isEmpty()) {
                spans.add(piece);
            }
            start = cut;
        }
        return new Tokens(spans);
    }

    /// Where `words` stand in `text`, one after the other with nothing but blanks between them.
    ///
    /// @throws FormatException if they do not
    static Tokens within(String text, List<String> words, Place place) throws FormatException {
        List<Span> spans = new ArrayList<>();
        int reached = 0;
        for (String word : words) {
            int start = Words.trim(text, new Span(reached, text.length())).start();
            if (!text.startsWith(word, start)) {
                throw place.refused("format.gliner-token-differs", word, spans.size());
            }
            reached = start + word.length();
            spans.add(new Span(start, reached));
        }
        return new Tokens(spans);
    }

    /// `words` joined by blanks, and where they stand then.
    static Tokens joined(List<String> words) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            spans.add(new Span(start, start + word.length()));
            start += word.length() + 1;
        }
        return new Tokens(spans);
    }

    /// The number of the token that begins at `place`.
    int beginningAt(int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The number of the token that ends at `place`.
    int endingAt(int place) {
        return beginningAt(place) - 1;
    }
}
