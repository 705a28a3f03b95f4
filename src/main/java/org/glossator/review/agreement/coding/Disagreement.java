package org.glossator.review.agreement.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.glossator.review.agreement.coding.Category.Several;
import org.glossator.review.agreement.coding.Category.Valued;

/// The distances between values that met in an item, and between values that would meet by chance, each summed.
///
/// @param observed over all that met, `Σ o(c, k) · δ(c, k)`
/// @param expected over all pairs of values there are, `Σ n(c) · n(k) · δ(c, k)`
record Disagreement(double observed, double expected) {

    /// Takes time of the filled cells plus, for nominal, ordinal and interval distances, that of the categories; for
    /// the others, of their square.
    static Disagreement of(Coincidences coincidences, Distance distance) {
        double[] marginals = coincidences.marginals();
        List<Category> categories = coincidences.categories().list();
        return switch (distance) {
            case NOMINAL -> nominal(coincidences, marginals);
            case ORDINAL -> onLine(coincidences, marginals, Distance.onLine(ranks(categories, marginals)));
            case INTERVAL -> onLine(coincidences, marginals, Distance.onLine(values(categories)));
            case RATIO -> {
                double[] values = values(categories);
                yield between(coincidences, marginals, (c, k) -> Distance.inProportion(values[c], values[k]));
            }
            case MASI -> between(coincidences, marginals, sets(categories, true));
            case JACCARD -> between(coincidences, marginals, sets(categories, false));
        };
    }

    @FunctionalInterface
    private interface Between {
        double distance(int c, int k);
    }

    private static Disagreement nominal(Coincidences coincidences, double[] marginals) {
        double[] observed = new double[1];
        coincidences.forEach((c, k, amount) -> observed[0] += c == k ? 0 : 2 * amount);
        double all = sum(marginals, _ -> 1);
        double expected = 0;
        for (double marginal : marginals) {
            expected += marginal * (all - marginal);
        }
        return new Disagreement(observed[0], expected);
    }

    /// With squares of differences, all pairs come to twice the number of values times their squares about the mean.
    private static Disagreement onLine(Coincidences coincidences, double[] marginals, double[] places) {
        double[] observed = new double[1];
        coincidences.forEach((c, k, amount) -> observed[0] += 2 * amount * square(places[c] - places[k]));
        double all = sum(marginals, _ -> 1);
        double mean = all == 0 ? 0 : sum(marginals, c -> places[c]) / all;
        boolean same = IntStream.range(0, places.length)
                        .filter(c -> marginals[c] > 0)
                        .mapToDouble(c -> places[c])
                        .distinct()
                        .count()
                < 2;
        double expected = same ? 0 : 2 * all * sum(marginals, c -> square(places[c] - mean));
        return new Disagreement(observed[0], expected);
    }

    private static Disagreement between(Coincidences coincidences, double[] marginals, Between between) {
        double[] observed = new double[1];
        coincidences.forEach((c, k, amount) -> observed[0] += c == k ? 0 : 2 * amount * between.distance(c, k));
        int[] used = IntStream.range(0, marginals.length)
                .filter(c -> marginals[c] > 0)
                .toArray();
        double expected = 0;
        for (int i = 0; i < used.length; i++) {
            for (int j = 0; j < i; j++) {
                expected += 2 * marginals[used[i]] * marginals[used[j]] * between.distance(used[i], used[j]);
            }
        }
        return new Disagreement(observed[0], expected);
    }

    private static double[] values(List<Category> categories) {
        return categories.stream().mapToDouble(each -> ((Valued) each).value()).toArray();
    }

    private static double[] ranks(List<Category> categories, double[] marginals) {
        Comparator<Integer> byValue =
                Comparator.comparingDouble(c -> categories.get(c) instanceof Valued(double value) ? value : 0);
        int[] order = IntStream.range(0, marginals.length)
                .boxed()
                .sorted(byValue)
                .mapToInt(Integer::intValue)
                .toArray();
        return Distance.meanRanks(order, marginals);
    }

    private static Between sets(List<Category> categories, boolean weighed) {
        List<Set<String>> sets =
                categories.stream().map(each -> ((Several) each).names()).toList();
        return (c, k) -> Distance.ofSets(sets.get(c), sets.get(k), weighed);
    }

    private static double sum(double[] marginals, IntToDoubleFunction each) {
        double sum = 0;
        for (int c = 0; c < marginals.length; c++) {
            sum += marginals[c] * each.applyAsDouble(c);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
