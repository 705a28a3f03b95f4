package org.glossator.ui.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;

/// What a screen reader says of the marks at the caret: “Actor: the Iranian diplomat, nested in Event: …”.
final class SpokenMarks {

    /// How many letters of a mark are said.
    private static final int LONGEST = 80;

    private SpokenMarks() {}

    /// The marks over the character behind the caret, or else before it, the innermost first; empty where none is.
    static String at(Decorations decorations, String text, int caret) {
        List<Annotation> there = over(decorations, caret);
        if (there.isEmpty() && caret > 0) {
            there = over(decorations, caret - 1);
        }
        return there.stream()
                .map(mark -> Message.of("reading.mark", tag(decorations, mark), words(mark, text))
                        .sentence())
                .reduce((inner, outer) ->
                        Message.of("reading.nested", inner, outer).sentence())
                .orElse("");
    }

    private static List<Annotation> over(Decorations decorations, int offset) {
        return decorations.layers().stream()
                .flatMap(layer -> layer.annotations().at(offset).stream())
                .sorted(Comparator.comparingInt(mark -> mark.outer().length()))
                .toList();
    }

    private static String tag(Decorations decorations, Annotation mark) {
        return decorations.layers().stream()
                .filter(layer -> layer.annotations().find(mark.id()).isPresent())
                .map(layer -> layer.look().apply(mark).tag())
                .collect(Collectors.joining());
    }

    private static String words(Annotation mark, String text) {
        String quote = mark.quote(text);
        return quote.length() <= LONGEST
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
