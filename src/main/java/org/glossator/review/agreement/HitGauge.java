package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.glossator.review.agreement.coding.Category;
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

    private Tallies tallies(List<Pair> pairs, Predicate<Category> wanted) {
        List<Category> categories = studied.study().categories().list();
        boolean[] counts = new boolean[categories.size()];
        for (int code = 0; code < counts.length; code++) {
            counts[code] = wanted.test(categories.get(code));
        }
        List<Study> documents = studied.study().byDocument();
        List<Hits> hits = new ArrayList<>(documents.size());
        for (int document = 0; document < documents.size(); document++) {
            Hits sum = Hits.NONE;
            for (Pair pair : pairs) {
                Hits strict = strict(documents.get(document), pair, counts);
                sum = sum.plus(
                        studied.overlaps().areCounted() ? inPart(strict, document, pair, categories, counts) : strict);
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

    /// Counts straight from the items: a matrix for each document, pair and label would be thrown away at once.
    private static Hits strict(Study study, Pair pair, boolean[] counts) {
        long matched = 0;
        long reference = 0;
        long response = 0;
        for (int item = 0; item < study.items(); item++) {
            int first = study.code(item, pair.first());
            int second = study.code(item, pair.second());
            if (first != Study.MISSING && second != Study.MISSING) {
                reference += counts[first] ? 1 : 0;
                response += counts[second] ? 1 : 0;
                matched += counts[first] && first == second ? 1 : 0;
            }
        }
        return Hits.strict(matched, reference, response);
    }

    /// The same marks with credit for what matches in part.
    private Hits inPart(Hits strict, int document, Pair pair, List<Category> categories, boolean[] counts) {
        int number = Pair.of(studied.study().annotators()).indexOf(pair);
        double covered = 0;
        double confirmed = 0;
        for (int code = 0; code < counts.length; code++) {
            if (counts[code]) {
                covered += studied.overlaps().covered(document, number, categories.get(code));
                confirmed += studied.overlaps().confirmed(document, number, categories.get(code));
            }
        }
        return new Hits(strict.reference(), strict.response(), covered, confirmed);
    }
}
