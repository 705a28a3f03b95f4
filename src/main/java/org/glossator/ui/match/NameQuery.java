package org.glossator.ui.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.glossator.text.Span;

/// What a person has typed to find a name: words, each of which must be found in it, in any order.
///
/// A word is found where it is put together of beginnings of the name's words, in their order: “nd”, “nextd” and
/// “next doc” all find “Next document”; or where it stands anywhere within. Beginnings count more than what is within,
/// few pieces more than many, early words more than late ones.
public final class NameQuery {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200C]+");
    private static final int LETTER = 10;
    private static final int FIRST_WORD = 10;
    private static final int AT_WORD = 15;
    private static final int WITHIN = -5;
    private static final int WHOLE = 8;

    private final List<Name> words;

    private NameQuery(List<Name> words) {
        this.words = words;
    }

    public static NameQuery of(String typed) {
        return new NameQuery(BLANKS.splitAsStream(typed.strip())
                .map(Name::of)
                .filter(word -> !word.letters().isEmpty())
                .toList());
    }

    /// Whether nothing is typed, so that every name fits.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How `name` fits; empty if it does not.
    public Optional<NameMatch> in(Name name) {
        if (words.isEmpty()) {
            return Optional.of(NameMatch.OF_NOTHING);
        }
        for (Name word : words) {
            if (!name.mayHold(word)) {
                return Optional.empty();
            }
        }
        BitSet found = new BitSet(name.letters().length());
        int score = 0;
        for (Name word : words) {
            OptionalInt fit = find(word.letters(), name, found);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            score += fit.getAsInt();
        }
        return Optional.of(new NameMatch(score, spans(name, found)));
    }

    private static OptionalInt find(String word, Name name, BitSet found) {
        Beginnings beginnings = new Beginnings(word, name);
        if (beginnings.fits()) {
            beginnings.mark(found);
            int place = beginnings.firstWord() == 0 ? FIRST_WORD : -Math.min(beginnings.firstWord(), FIRST_WORD);
            int whole = word.length() == name.letters().length() ? WHOLE : 0;
            return OptionalInt.of(LETTER * word.length() + AT_WORD + place + whole - beginnings.cost());
        }
        int within = name.letters().indexOf(word);
        if (within < 0) {
            return OptionalInt.empty();
        }
        found.set(within, within + word.length());
        return OptionalInt.of(LETTER * word.length() + WITHIN);
    }

    private static List<Span> spans(Name name, BitSet found) {
        List<Span> spans = new ArrayList<>();
        for (int start = found.nextSetBit(0); start >= 0; ) {
            int end = found.nextClearBit(start);
            spans.add(new Span(name.origin(start), name.originAfter(end - 1)));
            start = found.nextSetBit(end);
        }
        return spans;
    }
}
