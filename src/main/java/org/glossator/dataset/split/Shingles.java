package org.glossator.dataset.split;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.LongStream;

/// The runs of three words that a text holds, each as a number, in rising order and once. Case and punctuation do not
/// count; where a script has no blanks, each sign is a word. A text of fewer words is one run.
final class Shingles {

    private static final int WORDS = 3;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /// The numbers, in rising order and once.
    LongStream numbers() {
        return Arrays.stream(sorted);
    }

    /// The shingles of `text`.
    static Shingles of(String text) {
        LongStream.Builder shingles = LongStream.builder();
        ArrayDeque<Long> run = new ArrayDeque<>();
        int at = 0;
        int count = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (Character.isLetterOrDigit(sign)) {
                long word = Mixing.mix(folded(sign));
                while (!standsAlone(sign) && next < text.length() && continues(text.codePointAt(next))) {
                    sign = text.codePointAt(next);
                    word = Mixing.mix(word, folded(sign));
                    next += Character.charCount(sign);
                }
                run.addLast(word);
                if (run.size() > WORDS) {
                    run.removeFirst();
                }
                if (run.size() == WORDS) {
                    shingles.add(hash(run));
                    count++;
                }
            }
            at = next;
        }
        if (count == 0) {
            shingles.add(hash(run));
        }
        return new Shingles(shingles.build().sorted().distinct().toArray());
    }

    private static long hash(ArrayDeque<Long> run) {
        long hash = run.size();
        for (long word : run) {
            hash = Mixing.mix(hash, word);
        }
        return hash;
    }

    private static boolean continues(int sign) {
        return (Character.isLetterOrDigit(sign) && !standsAlone(sign))
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private static int folded(int sign) {
        return sign < 0x80 ? Character.toLowerCase(sign) : UCharacter.foldCase(sign, true);
    }

    private static boolean standsAlone(int sign) {
        return sign >= 0x0E00
                && switch (UScript.getScript(sign)) {
                    case UScript.HAN,
                            UScript.HIRAGANA,
                            UScript.KATAKANA,
                            UScript.THAI,
                            UScript.LAO,
                            UScript.KHMER,
                            UScript.MYANMAR -> true;
                    default -> false;
                };
    }

    /// How much two texts have in common: runs that both hold among those that either holds (Jaccard), from 0 to 1.
    double likeness(Shingles other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (sorted.length + other.sorted.length - both);
    }
}
