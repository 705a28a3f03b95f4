package org.glossator.ui.match;

import java.util.Arrays;
import java.util.BitSet;

/// One typed word as beginnings of a name's words: the cheapest way to put it together, where there is one.
///
/// Worked out from the end: what the rest of the word costs from a given word of the name on, each piece and each word
/// passed over costing something. The work grows with the letters typed times the words of the name.
final class Beginnings {

    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final int PIECE = 4;
    private static final int PASSED = 1;

    private final String typed;
    private final String letters;
    private final int[] starts;
    private final int[][] costs;

    Beginnings(String typed, Name name) {
        this.typed = typed;
        this.letters = name.letters();
        this.starts = name.wordStarts();
        this.costs = new int[typed.length() + 1][];
        if (startsSomewhere()) {
            workOut();
        }
    }

    boolean fits() {
        return costs[0] != null && costs[0][0] < NEVER;
    }

    /// What the pieces after the first and the words passed over between them cost.
    int cost() {
        return costs[0][0] - PIECE - PASSED * firstWord();
    }

    /// How many words of the name stand before the first piece.
    int firstWord() {
        int word = 0;
        while (costs[0][word] == costs[0][word + 1] + PASSED) {
            word++;
        }
        return word;
    }

    /// Marks the letters of the name that are found.
    void mark(BitSet found) {
        int at = 0;
        int word = 0;
        while (at < typed.length()) {
            if (costs[at][word] == costs[at][word + 1] + PASSED) {
                word++;
                continue;
            }
            int length = common(at, starts[word]);
            while (costs[at][word] != costs[at + length][after(starts[word] + length, word)] + PIECE) {
                length--;
            }
            found.set(starts[word], starts[word] + length);
            at += length;
            word = after(starts[word] + length, word);
        }
    }

    private boolean startsSomewhere() {
        for (int start : starts) {
            if (letters.charAt(start) == typed.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    private void workOut() {
        costs[typed.length()] = new int[starts.length + 1];
        for (int at = typed.length() - 1; at >= 0; at--) {
            costs[at] = new int[starts.length + 1];
            Arrays.fill(costs[at], NEVER);
            for (int word = starts.length - 1; word >= 0; word--) {
                costs[at][word] = Math.min(costs[at][word + 1] + PASSED, cheapest(at, word));
            }
        }
    }

    private int cheapest(int at, int word) {
        int least = NEVER;
        for (int length = common(at, starts[word]); length > 0; length--) {
            least = Math.min(least, costs[at + length][after(starts[word] + length, word)] + PIECE);
        }
        return least;
    }

    /// How many letters the rest of the word has in common with the name from `start` on.
    private int common(int at, int start) {
        int length = 0;
        while (at + length < typed.length()
                && start + length < letters.length()
                && typed.charAt(at + length) == letters.charAt(start + length)) {
            length++;
        }
        return length;
    }

    /// The first word after `word` that begins at or after `letter`.
    private int after(int letter, int word) {
        int next = word + 1;
        while (next < starts.length && starts[next] < letter) {
            next++;
        }
        return next;
    }
}
