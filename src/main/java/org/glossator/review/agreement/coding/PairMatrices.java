package org.glossator.review.agreement.coding;

import java.util.ArrayList;
import java.util.List;
import org.glossator.review.agreement.figure.Counting;
import org.glossator.review.agreement.figure.Counts;
import org.glossator.review.agreement.figure.Summable;

/// The confusion matrices of every two annotators of a study, side by side.
///
/// @param annotators the number of annotators
/// @param counts the cells of the matrix of annotators `i < j` of `n`, each `(i · n + j) · (q + 1)²` further on
public record PairMatrices(int annotators, Categories categories, Counts counts) implements Summable<PairMatrices> {

    /// The matrices of a study. Takes time of items × annotators².
    public static PairMatrices of(Study study) {
        Counting counting = new Counting();
        for (int first = 0; first < study.annotators(); first++) {
            for (int second = first + 1; second < study.annotators(); second++) {
                long begin = begin(study.annotators(), study.categories(), first, second);
                ConfusionMatrix.between(study, first, second)
                        .counts()
                        .forEach((cell, amount) -> counting.add(begin + cell, amount));
            }
        }
        return new PairMatrices(study.annotators(), study.categories(), counting.counts());
    }

    private static long begin(int annotators, Categories categories, int first, int second) {
        long side = categories.size() + 1L;
        return ((long) first * annotators + second) * side * side;
    }

    /// The matrix of two annotators, the first in the rows.
    ///
    /// @param first counted from 0
    /// @param second a later one
    public ConfusionMatrix between(int first, int second) {
        if (first < 0 || first >= second || second >= annotators) {
            throw new IllegalArgumentException("Not a pair of %d: %d, %d".formatted(annotators, first, second));
        }
        long begin = begin(annotators, categories, first, second);
        long end = begin(annotators, categories, first, second + 1);
        return new ConfusionMatrix(categories, counts.between(begin, end));
    }

    /// The matrices of all pairs: the first annotator with each later one, then the second, and so on.
    public List<ConfusionMatrix> all() {
        List<ConfusionMatrix> matrices = new ArrayList<>();
        for (int first = 0; first < annotators; first++) {
            for (int second = first + 1; second < annotators; second++) {
                matrices.add(between(first, second));
            }
        }
        return matrices;
    }

    @Override
    public PairMatrices with(Counts other) {
        return new PairMatrices(annotators, categories, other);
    }

    @Override
    public PairMatrices plus(PairMatrices other) {
        categories.requireSame(other.categories);
        if (annotators != other.annotators) {
            throw new IllegalArgumentException("Counts over other annotators cannot be added");
        }
        return with(counts.plus(other.counts));
    }
}
