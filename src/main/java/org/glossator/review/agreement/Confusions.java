package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.ConfusionMatrix;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Studied;

/// Makes the pictures of who said what.
final class Confusions {

    private Confusions() {}

    static Confusion of(Studied studied, Pair pair, Scope.OfPair scope) {
        ConfusionMatrix matrix = ConfusionMatrix.between(studied.study(), pair.first(), pair.second());
        List<Category> all = matrix.categories().list();
        List<Integer> used = IntStream.range(0, all.size())
                .filter(code -> isUsed(matrix, code))
                .boxed()
                .sorted(Comparator.comparing(code -> !Studied.isSomething(all.get(code))))
                .toList();
        List<List<Long>> counts = new ArrayList<>();
        for (int row : used) {
            counts.add(used.stream().map(column -> matrix.at(row, column)).toList());
        }
        return new Confusion(scope, used.stream().map(all::get).toList(), counts);
    }

    private static boolean isUsed(ConfusionMatrix matrix, int code) {
        return IntStream.range(0, matrix.categories().size())
                .anyMatch(other -> matrix.at(code, other) > 0 || matrix.at(other, code) > 0);
    }
}
