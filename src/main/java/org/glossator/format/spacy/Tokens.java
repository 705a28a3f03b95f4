package org.glossator.format.spacy;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.glossator.annotation.Annotation;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.json.Fields;
import org.glossator.text.Span;
import org.glossator.text.UnitOffsets;

/// The tokens of a text, in order.
///
/// @param spans where they stand
record Tokens(List<Span> spans) {

    private static final Set<String> KNOWN = Set.of("text", "start", "end", "id", "ws", "style", "disabled");

    /// The tokens to be written with `layered`: words, signs and white space, cut wherever an annotation begins or
    /// ends. A single blank after a token belongs to it and is none itself, unless an annotation needs it to be.
    static Tokens of(LayeredDocument layered) {
        String text = layered.document().text();
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        layered.layers().stream()
                .flatMap(layer -> layer.markup().annotations().inOrder().stream())
                .map(Annotation::outer)
                .forEach(span -> {
                    starts.add(span.start());
                    ends.add(span.end());
                });
        List<Span> spans = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        words.first();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean cut = at == text.length() || words.isBoundary(at) || starts.contains(at) || ends.contains(at);
            if (cut && !isHalf(text, at)) {
                Span piece = new Span(start, at);
                boolean belongs = piece.of(text).equals(" ")
                        && !spans.isEmpty()
                        && spans.getLast().end() == start
                        && !starts.contains(start)
                        && !ends.contains(at);
                if (!belongs) {
                    spans.add(piece);
                }
                start = at;
            }
        }
        return new Tokens(spans);
    }

    private static boolean isHalf(String text, int at) {
        return at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /// The tokens that `fields` tell of, held against the text.
    ///
    /// @throws FormatException if one has no place in the text or reads otherwise than it says
    static Tokens read(Fields fields, String text, UnitOffsets offsets) throws FormatException {
        List<Span> spans = new ArrayList<>();
        for (Fields token : fields.objects("tokens")) {
            int start = token.offset("start");
            int end = token.offset("end");
            Span span = offsets.span(start, end)
                    .orElseThrow(() -> fields.place().refused("format.spacy-token-outside", start, end));
            String words = token.text("text").orElse(span.of(text));
            if (!words.equals(span.of(text))) {
                throw fields.place().refused("format.spacy-token-differs", words, span.of(text));
            }
            spans.add(span);
        }
        return new Tokens(spans);
    }

    /// Whether tokens tell more than where they stand, which nothing here has room for.
    static boolean tellMore(Fields fields) throws FormatException {
        List<Fields> tokens = fields.objects("tokens");
        return !tokens.isEmpty() && !KNOWN.containsAll(tokens.getFirst().names());
    }

    /// The number of the token that begins at `place`; -1 if none does.
    int beginningAt(int place) {
        return search(place, Span::start);
    }

    /// The number of the token that ends at `place`; -1 if none does.
    int endingAt(int place) {
        return search(place, Span::end);
    }

    private int search(int place, ToIntFunction<Span> edge) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = edge.applyAsInt(spans.get(middle));
            if (found == place) {
                return middle;
            }
            low = found < place ? middle + 1 : low;
            high = found < place ? high : middle - 1;
        }
        return -1;
    }

    /// Whether a blank that is no token follows the token of this number.
    boolean hasBlankAfter(int number, String text) {
        int end = spans.get(number).end();
        boolean isNext = number + 1 < spans.size() && spans.get(number + 1).start() == end;
        return end < text.length() && text.charAt(end) == ' ' && !isNext;
    }
}
