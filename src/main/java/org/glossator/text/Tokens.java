package org.glossator.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.glossator.text.Blanks.Runs;

/// The tokens of a text, in order and apart from each other, and where its sentences begin. No token holds a
/// blank, and what stands between tokens is blanks and nothing else, so that tokens and blanks are the text.
///
/// A token is named by its index. Immutable; made in one pass over the text, looked up in O(log n).
public final class Tokens {

    private final int[] starts;
    private final int[] ends;
    private final BitSet firsts;

    private Tokens(Runs runs, BitSet firsts) {
        this.starts = runs.starts();
        this.ends = runs.ends();
        this.firsts = firsts;
    }

    /// Words, numbers and signs by Unicode Standard Annex 29 (<https://unicode.org/reports/tr29/>), with ICU's
    /// dictionaries for scripts without blanks, and sentences by the same; the same for every language.
    public static Tokens words(String text) {
        Runs runs = new Runs(text.length() / 5);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            runs.add(text, start, end);
            start = end;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(text);
        BitSet firsts = new BitSet();
        int token = 0;
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            while (token < runs.size() && runs.start(token) < at) {
                token++;
            }
            firsts.set(token);
        }
        return new Tokens(runs, firsts);
    }

    /// What stands between blanks, and lines for sentences: texts that were made of tokens give them back so.
    public static Tokens blanks(String text) {
        Runs runs = new Runs(text.length() / 5);
        BitSet firsts = new BitSet();
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            firsts.set(runs.size());
            runs.add(text, line, end);
            line = end + 1;
        }
        return new Tokens(runs, firsts);
    }

    /// What stands between blanks, cut further where a source did so.
    ///
    /// @param cuts where a token begins right after another, in UTF-16 units
    /// @param sentences where a sentence begins, in UTF-16 units
    public static Tokens cut(String text, BitSet cuts, BitSet sentences) {
        Runs runs = new Runs(text.length() / 5);
        int from = 0;
        for (int cut = cuts.nextSetBit(0); cut >= 0 && cut < text.length(); cut = cuts.nextSetBit(cut + 1)) {
            runs.add(text, from, cut);
            from = cut;
        }
        runs.add(text, from, text.length());
        BitSet firsts = new BitSet();
        for (int i = 0; i < runs.size(); i++) {
            firsts.set(i, sentences.get(runs.start(i)));
        }
        return new Tokens(runs, firsts);
    }

    /// The number of tokens.
    public int size() {
        return starts.length;
    }

    /// Where a token begins, in UTF-16 units.
    public int start(int token) {
        return starts[token];
    }

    /// One past the last unit of a token.
    public int end(int token) {
        return ends[token];
    }

    /// Whether a token is the first of a sentence.
    public boolean beginsSentence(int token) {
        return token == 0 || firsts.get(token);
    }

    /// The first token that ends after `offset`; [#size()] where there is none.
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
