package org.glossator.review.agreement.unitizing;

import java.util.List;
import java.util.stream.IntStream;

/// What α_U needs to know of the units of one category, and of the gaps between them.
///
/// @param differences the squared differences between any two annotators of a document, both ways, over one less than
///     its annotators, in all documents
/// @param units how long the units are, of all annotators
/// @param gaps how long the gaps are, less one as long as the document for every annotator who has units in it: that
///     one is what [UnitizingSums] counts for everybody, so that documents without the category cost nothing
record CategorySums(double differences, Lengths units, Lengths gaps) {

    static final CategorySums NONE = new CategorySums(0, Lengths.NONE, Lengths.NONE);

    /// Those of `category` in one document that two or more annotated.
    static CategorySums of(Layering layering, int category, int annotators, int length) {
        double differences = 0;
        for (int one = 0; one < annotators; one++) {
            for (int other = one + 1; other < annotators; other++) {
                differences += differences(layering, category, one, other);
            }
        }
        int size = IntStream.range(0, annotators)
                .map(annotator -> layering.after(annotator, category) - layering.first(annotator, category))
                .sum();
        int[] units = new int[size];
        int[] gaps = new int[size + annotators];
        int unitCount = 0;
        int gapCount = 0;
        int unitized = 0;
        for (int annotator = 0; annotator < annotators; annotator++) {
            int end = 0;
            int after = layering.after(annotator, category);
            for (int unit = layering.first(annotator, category); unit < after; unit++) {
                units[unitCount++] = layering.end(unit) - layering.start(unit);
                gaps[gapCount++] = layering.start(unit) - end;
                end = layering.end(unit);
            }
            if (end > 0) {
                gaps[gapCount++] = length - end;
                unitized++;
            }
        }
        return new CategorySums(
                2 * differences / (annotators - 1),
                Lengths.of(units, unitCount),
                Lengths.of(gaps, gapCount).plus(Lengths.of(length, -unitized)));
    }

    /// Those of all, each as many times as the number at its place in `times` says.
    static CategorySums sum(List<CategorySums> all, int[] times) {
        return new CategorySums(
                IntStream.range(0, times.length)
                        .mapToDouble(i -> all.get(i).differences * times[i])
                        .sum(),
                Lengths.sum(all.stream().map(CategorySums::units).toList(), times),
                Lengths.sum(all.stream().map(CategorySums::gaps).toList(), times));
    }

    /// The squared differences between the units of two annotators: of two that share a place, how far their starts
    /// and their ends are apart, squared; of one that shares none with any of the other's, its length squared. One
    /// pass over both.
    private static double differences(Layering layering, int category, int one, int other) {
        int a = layering.first(one, category);
        int b = layering.first(other, category);
        int afterA = layering.after(one, category);
        int afterB = layering.after(other, category);
        boolean metA = false;
        boolean metB = false;
        double sum = 0;
        while (a < afterA || b < afterB) {
            if (b == afterB || (a < afterA && layering.end(a) <= layering.start(b))) {
                sum += metA ? 0 : square(layering.end(a) - layering.start(a));
                metA = false;
                a++;
            } else if (a == afterA || layering.end(b) <= layering.start(a)) {
                sum += metB ? 0 : square(layering.end(b) - layering.start(b));
                metB = false;
                b++;
            } else {
                sum += square(layering.start(a) - layering.start(b)) + square(layering.end(a) - layering.end(b));
                boolean endsFirst = layering.end(a) <= layering.end(b);
                metA = !endsFirst;
                metB = endsFirst;
                a += endsFirst ? 1 : 0;
                b += endsFirst ? 0 : 1;
            }
        }
        return sum;
    }

    private static double square(double difference) {
        return difference * difference;
    }

    /// The differences that chance would bring about: of each unit to each other unit wherever they would share a
    /// place, and to each gap wherever it would fit in. That is the sum in the numerator of the expected
    /// disagreement.
    ///
    /// @param whole gaps as long as a document for each of its annotators
    double chance(Lengths whole) {
        Lengths all = gaps.plus(whole);
        long others = units.total() - 1;
        double sum = 0;
        double longer = 0;
        double places = 0;
        int gap = all.distinct() - 1;
        for (int i = units.distinct() - 1; i >= 0; i--) {
            double length = units.value(i);
            for (; gap >= 0 && all.value(gap) >= length; gap--) {
                longer += all.count(gap);
                places += (double) all.count(gap) * all.value(gap);
            }
            double toUnits = others / 3.0 * length * (length - 1) * (2 * length - 1);
            double toGaps = length * length * (places - longer * (length - 1));
            sum += units.count(i) * (toUnits + toGaps);
        }
        return sum;
    }

    /// How many pairs of places lie in the same unit.
    double within() {
        double sum = 0;
        for (int i = 0; i < units.distinct(); i++) {
            double length = units.value(i);
            sum += units.count(i) * length * (length - 1);
        }
        return sum;
    }
}
