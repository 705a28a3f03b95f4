package org.glossator.search;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.glossator.task.Progress;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;

/// Words to be found in texts. A hit covers whole grapheme clusters of the raw text, however its folded form is
/// longer or shorter, so its offsets are exact: “strasse” finds “Straße”, but “stras” does not, and “cafe” does not
/// find the beginning of “café”. Hits do not overlap; of two the earlier counts.
///
/// Immutable, for any number of texts and threads. The cost is one pass over the text.
public final class Occurrences {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;
    private static final int TOLD_EVERY = 1 << 16;

    private final Matching matching;
    private final Folding folding;

    /// The words folded, divided where any run of blanks will do.
    private final List<String> pieces;

    private Occurrences(Matching matching, Folding folding, List<String> pieces) {
        this.matching = matching;
        this.folding = folding;
        this.pieces = List.copyOf(pieces);
    }

    /// The occurrences of `words`; blanks at their edges do not count, and blank words occur nowhere.
    public static Occurrences of(String words, Matching matching) {
        Folding folding = matching.matchCase() ? Folding.EXACT : Folding.CASELESS;
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String sought = words.substring(pastBlanks(words, 0));
        int next;
        for (int at = 0; at < sought.length(); at = next) {
            next = pastBlanks(sought, at);
            if (next == sought.length()) {
                break;
            }
            if (next > at && matching.anyBlanks()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                next = Graphemes.next(sought, at);
                piece.append(folding.of(sought.substring(at, next)));
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return new Occurrences(matching, folding, pieces);
    }

    /// Where the words occur in `text`, in its order.
    public List<Span> in(String text) {
        return in(text, Progress.UNWATCHED);
    }

    /// Where the words occur in `text`, in its order.
    ///
    /// @param progress told in units of the text; may cancel
    public List<Span> in(String text, Progress progress) {
        List<Span> hits = new ArrayList<>();
        if (pieces.isEmpty()) {
            return hits;
        }
        char first = pieces.getFirst().charAt(0);
        byte[] verdicts = new byte[Character.MAX_VALUE + 1];
        int at = 0;
        int told = 0;
        while (at < text.length()) {
            if (at - told >= TOLD_EVERY) {
                told = at;
                progress.report(at, text.length());
            }
            char sign = text.charAt(at);
            if (verdicts[sign] == UNKNOWN) {
                verdicts[sign] = folding.mayBegin(sign, first) ? YES : NO;
            }
            int end = verdicts[sign] == YES ? endAt(text, at) : -1;
            if (end > at && isHit(text, new Span(at, end))) {
                hits.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return hits;
    }

    /// Whether `quote` is these words and nothing else, whatever the blanks at its edges.
    public boolean areAllOf(String quote) {
        String words = quote.substring(pastBlanks(quote, 0));
        int end = pieces.isEmpty() ? -1 : endAt(words, 0);
        return end > 0 && pastBlanks(words, end) == words.length();
    }

    /// Whether these words occur in `quote`.
    public boolean areIn(String quote) {
        return !in(quote).isEmpty();
    }

    private boolean isHit(String text, Span span) {
        return Graphemes.isBoundary(text, span.start()) && (!matching.wholeWords() || WholeWords.enclose(text, span));
    }

    /// The end of the clusters from `start` that fold to the words; -1 if they do not.
    private int endAt(String text, int start) {
        int at = endOf(pieces.getFirst(), text, start);
        for (int i = 1; i < pieces.size() && at >= 0; i++) {
            int past = pastBlanks(text, at);
            at = past > at ? endOf(pieces.get(i), text, past) : -1;
        }
        return at;
    }

    private int endOf(String piece, String text, int start) {
        int at = start;
        int seen = 0;
        while (seen < piece.length()) {
            if (at == text.length()) {
                return -1;
            }
            char sign = text.charAt(at);
            char wanted = piece.charAt(seen);
            if (sign < 0x80 ? folding.ofAscii(sign) != wanted : sign != wanted && !folding.mayBegin(sign, wanted)) {
                return -1;
            }
            int next = Graphemes.next(text, at);
            // What is folded folds to itself, so a cluster of one unit that is the wanted one need not be.
            if (next == at + 1 && (sign < 0x80 || sign == wanted)) {
                seen++;
            } else {
                String folded = folding.of(text.substring(at, next));
                if (!piece.startsWith(folded, seen)) {
                    return -1;
                }
                seen += folded.length();
            }
            at = next;
        }
        return at;
    }

    /// The end of the run of blank clusters that begins at `start`.
    private static int pastBlanks(String text, int start) {
        int at = start;
        while (at < text.length() && UCharacter.isUWhiteSpace(text.codePointAt(at))) {
            int next = Graphemes.next(text, at);
            if (!text.substring(at, next).codePoints().allMatch(UCharacter::isUWhiteSpace)) {
                break;
            }
            at = next;
        }
        return at;
    }
}
