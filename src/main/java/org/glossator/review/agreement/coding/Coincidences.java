package org.glossator.review.agreement.coding;

import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.agreement.figure.Summable;

/// How often two categories met in an item: Krippendorff's matrix of coincidences. Every pair of values of an item with
/// `m` values counts `1/(m − 1)`, both ways round, so that an item counts as often as it has values. Items with less
/// than two values pair with nothing and are left out; missing values are passed over.
///
/// Symmetrical: the cells hold one half and the diagonal. Made in time of items × annotators².
///
/// @param counts in cell `c · q + k` for `c ≤ k` of `q` categories
/// @see <a href="https://repository.upenn.edu/handle/20.500.14332/2089">Krippendorff, Computing Krippendorff’s
///     alpha-reliability (2011)</a>
public record Coincidences(Categories categories, Counts counts) implements Summable<Coincidences> {

    /// The coincidences within the items of a study.
    public static Coincidences of(Study study) {
        Counting counting = new Counting();
        long categories = study.categories().size();
        int[] row = new int[study.annotators()];
        for (int item = 0; item < study.items(); item++) {
            int values = present(study, item, row);
            double weight = 1.0 / (values - 1);
            for (int i = 0; i < values; i++) {
                for (int j = i + 1; j < values; j++) {
                    int low = Math.min(row[i], row[j]);
                    int high = Math.max(row[i], row[j]);
                    counting.add(low * categories + high, low == high ? 2 * weight : weight);
                }
            }
        }
        return new Coincidences(study.categories(), counting.counts());
    }

    private static int present(Study study, int item, int[] row) {
        int values = 0;
        for (int annotator = 0; annotator < study.annotators(); annotator++) {
            int code = study.code(item, annotator);
            if (code != Study.MISSING) {
                row[values++] = code;
            }
        }
        return values;
    }

    /// How often the values `c` and `k` met.
    public double at(int c, int k) {
        return counts.at((long) Math.min(c, k) * categories.size() + Math.max(c, k));
    }

    /// How many pairable values each category has.
    public double[] marginals() {
        double[] marginals = new double[categories.size()];
        forEach((c, k, amount) -> {
            marginals[c] += amount;
            if (c != k) {
                marginals[k] += amount;
            }
        });
        return marginals;
    }

    /// The coincidences of one category with all others taken together, for a figure of its own.
    ///
    /// @throws IllegalArgumentException if it is none of the categories
    public Coincidences oneAgainstRest(Category category) {
        int one = categories.code(category);
        Counting counting = new Counting();
        forEach((c, k, amount) -> {
            boolean mixed = (c == one) != (k == one);
            boolean rest = c != one && k != one;
            // Two different categories of the rest stand for both their meetings, c with k and k with c.
            counting.add(mixed ? 1 : rest ? 3 : 0, rest && c != k ? 2 * amount : amount);
        });
        return new Coincidences(OneAgainstRest.categories(category), counting.counts());
    }

    @Override
    public Coincidences with(Counts other) {
        return new Coincidences(categories, other);
    }

    @Override
    public Coincidences plus(Coincidences other) {
        categories.requireSame(other.categories);
        return with(counts.plus(other.counts));
    }

    /// Takes how often two categories met.
    @FunctionalInterface
    interface Meetings {
        void take(int c, int k, double amount);
    }

    /// Gives the filled cells with `c ≤ k`.
    void forEach(Meetings taker) {
        counts.forEach(categories.size(), taker::take);
    }
}
