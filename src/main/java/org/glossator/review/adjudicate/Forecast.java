package org.glossator.review.adjudicate;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many cases come to what where a strategy is applied, by label and by type of relation. A case is counted once,
/// under what would be taken of it or most say.
///
/// @param labels of marks, by the name of the label
/// @param relations of relations, by the name of the type
public record Forecast(Map<String, Map<Prospect, Integer>> labels, Map<String, Map<Prospect, Integer>> relations) {

    /// Nothing is counted.
    public static final Forecast NONE = new Forecast(Map.of(), Map.of());

    public Forecast {
        labels = copy(labels);
        relations = copy(relations);
    }

    /// Both together.
    public Forecast plus(Forecast other) {
        return sum(List.of(this, other));
    }

    /// All together.
    public static Forecast sum(Collection<Forecast> forecasts) {
        Counting counting = new Counting();
        for (Forecast forecast : forecasts) {
            forecast.labels.forEach((label, counts) ->
                    counts.forEach((prospect, count) -> Counting.count(counting.labels, label, prospect, count)));
            forecast.relations.forEach((type, counts) ->
                    counts.forEach((prospect, count) -> Counting.count(counting.relations, type, prospect, count)));
        }
        return counting.done();
    }

    /// How many cases come to `prospect`.
    public int count(Prospect prospect) {
        return count(each -> each == prospect);
    }

    /// Whether there is no case.
    public boolean isEmpty() {
        return labels.isEmpty() && relations.isEmpty();
    }

    /// How many cases would be settled.
    public int settled() {
        return count(Prospect::isSettled);
    }

    /// How many cases nobody settles.
    public int leftOpen() {
        return count(Prospect::isLeftOpen);
    }

    private int count(Predicate<Prospect> which) {
        return count(labels, which) + count(relations, which);
    }

    private static int count(Map<String, Map<Prospect, Integer>> counts, Predicate<Prospect> which) {
        return counts.values().stream()
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> which.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Map<Prospect, Integer>> copy(Map<String, Map<Prospect, Integer>> counts) {
        Map<String, Map<Prospect, Integer>> copy = new TreeMap<>();
        counts.forEach((name, each) -> copy.put(name, Map.copyOf(each)));
        return Collections.unmodifiableMap(copy);
    }

    /// Counts case after case.
    static final class Counting {

        private final Map<String, Map<Prospect, Integer>> labels = new TreeMap<>();
        private final Map<String, Map<Prospect, Integer>> relations = new TreeMap<>();

        void mark(String label, Prospect prospect) {
            count(labels, label, prospect, 1);
        }

        void relation(String type, Prospect prospect) {
            count(relations, type, prospect, 1);
        }

        Forecast done() {
            return new Forecast(labels, relations);
        }

        private static void count(
                Map<String, Map<Prospect, Integer>> counts, String name, Prospect prospect, int more) {
            counts.computeIfAbsent(name, _ -> new EnumMap<>(Prospect.class)).merge(prospect, more, Integer::sum);
        }
    }
}
