package org.glossator.search;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.task.Progress;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// Many phrases, sought in a text all at once. Each is found as [Occurrences] finds words by [Matching#USUAL]: in any
/// case, whole, and with any run of blanks for a blank. Of several that begin in one place the longest counts, and
/// hits do not overlap; of two the earlier counts.
///
/// A tree of folded characters (Fredkin, “Trie memory”, 1960), so the cost is that of one pass over the text, however
/// many phrases there are. Immutable, for any number of texts and threads.
///
/// @param <T> what is known of a phrase
public final class Phrases<T> {

    private static final int TOLD_EVERY = 1 << 16;
    private static final char BLANK = ' ';

    private final Node<T> root = new Node<>();
    private int size;

    /// A place in a text where a phrase stands.
    public record Hit<T>(Span span, T phrase) {}

    /// What follows in a phrase; with `value` where a phrase ends.
    private static final class Node<T> {
        final Map<Character, Node<T>> next = new HashMap<>();

        @Nullable
        T value;
    }

    private Phrases() {}

    /// These phrases with what is known of them. Those that differ only in case or blanks are one, and the last one
    /// counts; blank ones occur nowhere.
    public static <T> Phrases<T> of(Map<String, T> phrases) {
        Phrases<T> made = new Phrases<>();
        phrases.forEach(made::add);
        return made;
    }

    /// The form in which phrases are the same: folded, with one blank for any run of them and none at the edges.
    public static String folded(String phrase) {
        StringBuilder folded = new StringBuilder();
        String words = phrase.strip();
        int at = 0;
        while (at < words.length()) {
            int past = pastBlanks(words, at);
            if (past > at) {
                folded.append(past < words.length() ? " " : "");
                at = past;
            } else {
                int next = Graphemes.next(words, at);
                folded.append(Folding.CASELESS.of(words.substring(at, next)));
                at = next;
            }
        }
        return folded.toString().strip();
    }

    /// How many there are.
    public int size() {
        return size;
    }

    private void add(String phrase, T known) {
        String folded = folded(phrase);
        if (folded.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), _ -> new Node<>());
        }
        size += node.value == null ? 1 : 0;
        node.value = known;
    }

    /// Where they stand in `text`, in its order.
    ///
    /// @param progress told in units of the text; may cancel
    public List<Hit<T>> in(String text, Progress progress) {
        List<Hit<T>> hits = new ArrayList<>();
        int told = 0;
        int at = 0;
        while (at < text.length()) {
            if (at - told >= TOLD_EVERY) {
                told = at;
                progress.report(at, text.length());
            }
            Hit<T> longest = isInsideWord(text, at) ? null : longestAt(text, at);
            if (longest == null) {
                at++;
            } else {
                hits.add(longest);
                at = longest.span().end();
            }
        }
        return hits;
    }

    /// What one sees at once of most places: that no word begins there.
    private static boolean isInsideWord(String text, int at) {
        return at > 0 && isAsciiLetter(text.charAt(at)) && isAsciiLetter(text.charAt(at - 1));
    }

    private static boolean isAsciiLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private @Nullable Hit<T> longestAt(String text, int start) {
        Hit<T> longest = null;
        Node<T> node = root;
        int at = start;
        while (at < text.length()) {
            int past = at == start ? at : pastBlanks(text, at);
            int next = past > at ? past : Graphemes.next(text, at);
            node = past > at ? node.next.get(BLANK) : step(node, text, at, next);
            if (node == null) {
                return longest;
            }
            at = next;
            if (node.value != null && isHit(text, new Span(start, at))) {
                longest = new Hit<>(new Span(start, at), node.value);
            }
        }
        return longest;
    }

    /// The node that the cluster from `at` to `next` leads to; null if none does.
    private @Nullable Node<T> step(Node<T> from, String text, int at, int next) {
        char first = text.charAt(at);
        if (next == at + 1 && first < 0x80) {
            return from.next.get(Folding.CASELESS.ofAscii(first));
        }
        Node<T> node = from;
        String folded = Folding.CASELESS.of(text.substring(at, next));
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.get(folded.charAt(i));
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static boolean isHit(String text, Span span) {
        return Graphemes.isBoundary(text, span.start()) && WholeWords.enclose(text, span);
    }

    private static int pastBlanks(String text, int start) {
        int at = start;
        while (at < text.length() && UCharacter.isUWhiteSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
