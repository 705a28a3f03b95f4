package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Who says the same.
final class Votes {

    private Votes() {}

    /// The indices of those that say the same, most first; null has no voice.
    static <T> List<List<Integer>> over(@Nullable T[] voices, BiPredicate<T, T> same) {
        List<List<Integer>> votes = new ArrayList<>();
        for (int i = 0; i < voices.length; i++) {
            T voice = voices[i];
            if (voice != null) {
                join(votes, i, voice, voices, same);
            }
        }
        votes.sort(Comparator.comparingInt((List<Integer> vote) -> -vote.size()).thenComparing(List::getFirst));
        return votes;
    }

    private static <T> void join(
            List<List<Integer>> votes, int index, T voice, @Nullable T[] voices, BiPredicate<T, T> same) {
        for (List<Integer> vote : votes) {
            T spokesman = voices[vote.getFirst()];
            if (spokesman != null && same.test(spokesman, voice)) {
                vote.add(index);
                return;
            }
        }
        votes.add(new ArrayList<>(List.of(index)));
    }
}
