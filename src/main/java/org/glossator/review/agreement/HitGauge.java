package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.ConfusionMatrix;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.retrieval.Hits;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Studied;

/// Precision, recall or F1: for each pair of layers, how much of what the first has the second has, too. Of several
/// pairs the counts are added.
record HitGauge(Measure measure, Studied studied) implements Gauge {

    @Override
    public Tallies whole() {
        return tallies(Pair.of(studied.study().annotators()), Studied::isSomething);
    }

    @Override
    public Tallies label(Category category) {
        return tallies(Pair.of(studied.study().annotators()), category::equals);
    }

    @Override
    public Tallies pair(Pair pair) {
        return tallies(List.of(pair), Studied::isSomething);
    }

    private Tallies tallies(List<Pair> pairs, Predicate<Category> counts) {
        List<Study> documents = studied.study().byDocument();
        List<Hits> hits = new ArrayList<>(documents.size());
        for (int document = 0; document < documents.size(); document++) {
            Hits sum = Hits.NONE;
            for (Pair pair : pairs) {
                sum = sum.plus(hits(documents.get(document), document, pair, counts));
            }
            hits.add(sum);
        }
        long[] marks = hits.stream()
                .mapToLong(each -> each.reference() + each.response())
                .toArray();
        return new SummedTallies<>(hits, marks, figure());
    }

    private Function<Hits, Figure> figure() {
        return switch (measure) {
            case PRECISION -> Hits::precision;
            case RECALL -> Hits::recall;
            case F1 -> Hits::f1;
            case OBSERVED, KAPPA, PI, FLEISS, ALPHA, AC1, ALPHA_U, GAMMA ->
                throw new IllegalArgumentException(measure + " does not measure hits");
        };
    }

    private Hits hits(Study study, int document, Pair pair, Predicate<Category> counts) {
        ConfusionMatrix matrix = ConfusionMatrix.between(study, pair.first(), pair.second());
        List<Category> categories = matrix.categories().list();
        long[] sums = new long[3];
        double[] shares = new double[2];
        matrix.forEach((row, column, amount) -> {
            if (row == matrix.nothing() || column == matrix.nothing()) {
                return;
            }
            Category first = categories.get(row);
            if (row == column && counts.test(first)) {
                sums[0] += Math.round(amount);
            }
            sums[1] += counts.test(first) ? Math.round(amount) : 0;
            sums[2] += counts.test(categories.get(column)) ? Math.round(amount) : 0;
        });
        if (!studied.overlaps().areCounted()) {
            return Hits.strict(sums[0], sums[1], sums[2]);
        }
        int number = Pair.of(study.annotators()).indexOf(pair);
        for (Category category : categories) {
            if (counts.test(category)) {
                shares[0] += studied.overlaps().covered(document, number, category);
                shares[1] += studied.overlaps().confirmed(document, number, category);
            }
        }
        return new Hits(sums[1], sums[2], shares[0], shares[1]);
    }
}
