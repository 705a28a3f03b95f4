package org.glossator.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The names that somebody may have meant who typed none of them. What picocli guesses, by the pairs of letters that
/// words share, misses letters that are swapped and takes the end of a word for the whole.
///
/// @param typed as it was typed, without what marks it as an option
record Spelling(String typed) {

    /// More guesses than these are no help.
    private static final int GUESSES = 3;
    /// In so many letters, one slip of the fingers is taken for one.
    private static final int LETTERS_A_SLIP = 3;

    Spelling {
        typed = typed.toLowerCase(Locale.ROOT);
    }

    /// Those of `names` that are typed alike or begin so, the likest first; none if nothing is like it.
    List<String> nearest(Collection<String> names) {
        int most = (typed.length() + 1) / LETTERS_A_SLIP;
        return names.stream()
                .filter(name -> slips(name) <= most)
                .sorted(Comparator.comparingInt(this::slips).thenComparing(Comparator.naturalOrder()))
                .limit(GUESSES)
                .toList();
    }

    /// How many slips lead from a name to what was typed; one if the rest was left away.
    private int slips(String name) {
        return name.startsWith(typed) ? 1 : distance(name);
    }

    /// How many letters were left out, put in, taken for others or swapped with their neighbours: the optimal string
    /// alignment distance (Damerau 1964, each letter being touched once).
    private int distance(String name) {
        int[][] steps = new int[name.length() + 1][typed.length() + 1];
        for (int i = 0; i <= name.length(); i++) {
            for (int j = 0; j <= typed.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int other = name.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + other, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (isSwap(name, i, j)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[name.length()][typed.length()];
    }

    private boolean isSwap(String name, int i, int j) {
        return i > 1 && j > 1 && name.charAt(i - 1) == typed.charAt(j - 2) && name.charAt(i - 2) == typed.charAt(j - 1);
    }
}
