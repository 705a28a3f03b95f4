package org.glossator.ui.match;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.Span;

/// A name made ready to be found: without accents and vowel signs, in small letters, each letter remembering where it
/// stands in the name. The two ways to write the Arabic yeh and kaf are one, digits of every script are 0 to 9, and
/// what joins or parts letters unseen is left out, so that people find what they see.
public final class Name {

    private static final int NON_JOINER = 0x200C;

    private final String name;
    private final String letters;
    private final int[] origins;
    private final int[] wordStarts;
    private final long present;

    private Name(String name, Folding folding) {
        this.name = name;
        this.letters = folding.letters.toString();
        this.origins = Arrays.copyOf(folding.origins, letters.length());
        this.wordStarts = Arrays.copyOf(folding.wordStarts, folding.words);
        this.present = present(letters);
    }

    public static Name of(String name) {
        Folding folding = new Folding(name.length());
        for (int i = 0; i < name.length(); ) {
            int codePoint = name.codePointAt(i);
            folding.take(codePoint, i);
            i += Character.charCount(codePoint);
        }
        return new Name(name, folding);
    }

    @Override
    public String toString() {
        return name;
    }

    /// Where words in this begin as `beginning` does, from the first to the last.
    public List<Span> wordsWith(Name beginning) {
        List<Span> found = new ArrayList<>();
        String wanted = beginning.letters;
        if (wanted.isEmpty()) {
            return found;
        }
        for (int start : wordStarts) {
            if (letters.startsWith(wanted, start)) {
                found.add(new Span(origin(start), originAfter(start + wanted.length() - 1)));
            }
        }
        return found;
    }

    String letters() {
        return letters;
    }

    /// Where words begin among the letters: after what is no letter or digit, at a capital after a small letter, and
    /// where digits begin.
    int[] wordStarts() {
        return wordStarts;
    }

    /// Where the letter at `index` stands in the name.
    int origin(int index) {
        return index < origins.length ? origins[index] : name.length();
    }

    /// The end in the name of the letter at `index`, with the signs that belong to it.
    int originAfter(int index) {
        int next = index + 1;
        while (next < origins.length && origins[next] == origins[index]) {
            next++;
        }
        return origin(next);
    }

    /// Whether a name in which all of `wanted` can be found could be this one; a quick look before a thorough one.
    boolean mayHold(Name wanted) {
        return (wanted.present & ~present) == 0;
    }

    private static long present(String letters) {
        return letters.chars().mapToLong(each -> 1L << (each & 63)).reduce(0, (some, more) -> some | more);
    }

    private static final class Folding {

        private final StringBuilder letters;
        private int[] origins;
        private int[] wordStarts = new int[8];
        private int words;
        private int before = ' ';

        Folding(int length) {
            letters = new StringBuilder(length);
            origins = new int[length + 4];
        }

        void take(int codePoint, int at) {
            if (isSilent(codePoint)) {
                before = codePoint == NON_JOINER ? codePoint : before;
                return;
            }
            if (beginsWord(before, codePoint)) {
                beginWord();
            }
            before = codePoint;
            if (codePoint < 0x80) {
                put(Character.toLowerCase((char) codePoint), at);
            } else {
                folded(codePoint).codePoints().filter(each -> !isSilent(each)).forEach(each -> {
                    for (char half : Character.toChars(each)) {
                        put(half, at);
                    }
                });
            }
        }

        private void beginWord() {
            if (words == wordStarts.length) {
                wordStarts = Arrays.copyOf(wordStarts, 2 * words);
            }
            wordStarts[words++] = letters.length();
        }

        private void put(char letter, int at) {
            if (letters.length() == origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length);
            }
            origins[letters.length()] = at;
            letters.append(letter);
        }

        private static boolean beginsWord(int before, int codePoint) {
            if (!Character.isLetterOrDigit(codePoint)) {
                return false;
            }
            return !Character.isLetterOrDigit(before)
                    || (Character.isUpperCase(codePoint) && Character.isLowerCase(before))
                    || (Character.isDigit(codePoint) && !Character.isDigit(before));
        }

        private static boolean isSilent(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
                default -> codePoint == 0x0640; // the stroke that only lengthens an Arabic word
            };
        }

        private static String folded(int codePoint) {
            if (Character.isDigit(codePoint)) {
                return Integer.toString(Character.digit(codePoint, 10));
            }
            return switch (codePoint) {
                case 0x0643 -> "\u06A9";
                case 0x064A, 0x0649 -> "\u06CC";
                default ->
                    UCharacter.foldCase(
                            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD), true);
            };
        }
    }
}
