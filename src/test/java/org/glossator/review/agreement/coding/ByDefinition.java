package org.glossator.review.agreement.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.review.agreement.coding.Category.Several;
import org.glossator.review.agreement.coding.Category.Valued;

/// Krippendorff’s α as its definition reads: every pair of values within an item, every pair of values at all.
final class ByDefinition {

    private ByDefinition() {}

    static double alpha(Study study, Distance distance) {
        List<Category> values = new ArrayList<>();
        double observed = 0;
        for (int item = 0; item < study.items(); item++) {
            List<Category> row = new ArrayList<>();
            for (int annotator = 0; annotator < study.annotators(); annotator++) {
                study.category(item, annotator).ifPresent(row::add);
            }
            if (row.size() > 1) {
                values.addAll(row);
            }
        }
        for (int item = 0; item < study.items(); item++) {
            List<Category> row = new ArrayList<>();
            for (int annotator = 0; annotator < study.annotators(); annotator++) {
                study.category(item, annotator).ifPresent(row::add);
            }
            for (int i = 0; i < row.size(); i++) {
                for (int j = 0; j < row.size(); j++) {
                    if (i != j) {
                        observed += distance(row.get(i), row.get(j), values, distance) / (row.size() - 1);
                    }
                }
            }
        }
        double expected = 0;
        for (Category one : values) {
            for (Category other : values) {
                expected += distance(one, other, values, distance);
            }
        }
        return 1 - (values.size() - 1) * observed / expected;
    }

    private static double distance(Category one, Category other, List<Category> values, Distance distance) {
        if (one.equals(other)) {
            return 0;
        }
        return switch (distance) {
            case NOMINAL -> 1;
            case ORDINAL -> ordinal(value(one), value(other), values);
            case INTERVAL -> Math.pow(value(one) - value(other), 2);
            case RATIO -> Math.pow((value(one) - value(other)) / (value(one) + value(other)), 2);
            case MASI -> 1 - jaccard(names(one), names(other)) * monotonicity(names(one), names(other));
            case JACCARD -> 1 - jaccard(names(one), names(other));
        };
    }

    private static double ordinal(double one, double other, List<Category> values) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double between = 0;
        for (Category each : values) {
            double value = value(each);
            if (value > low && value < high) {
                between += 1;
            } else if (value == low || value == high) {
                between += .5;
            }
        }
        return between * between;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        double shared = one.stream().filter(other::contains).count();
        return shared / (one.size() + other.size() - shared);
    }

    private static double monotonicity(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one) ? 2.0 / 3 : 1.0 / 3;
    }

    private static double value(Category category) {
        return ((Valued) category).value();
    }

    private static Set<String> names(Category category) {
        return ((Several) category).names();
    }
}
