package org.glossator.review.agreement;

import java.util.List;
import java.util.function.Function;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Coincidences;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.agreement.coding.FleissKappa;
import org.glossator.review.agreement.coding.GwetAc1;
import org.glossator.review.agreement.coding.KrippendorffAlpha;
import org.glossator.review.agreement.coding.MeanPairwiseKappa;
import org.glossator.review.agreement.coding.ObservedAgreement;
import org.glossator.review.agreement.coding.PairMatrices;
import org.glossator.review.agreement.coding.Ratings;
import org.glossator.review.agreement.coding.ScottPi;
import org.glossator.review.agreement.coding.Study;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Mean;
import org.glossator.review.agreement.figure.Summable;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Studied;

/// A measure of what annotators said about items. A label is measured against all others taken together, over all
/// items.
record CodingGauge(Measure measure, Studied studied) implements Gauge {

    @Override
    public Tallies whole() {
        return tallies(studied.study(), studied.distance());
    }

    @Override
    public Tallies label(Category category) {
        return tallies(studied.against(category), Distance.NOMINAL);
    }

    @Override
    public Tallies pair(Pair pair) {
        return tallies(studied.study().only(pair.first(), pair.second()), studied.distance());
    }

    private Tallies tallies(Study study, Distance distance) {
        return switch (measure) {
            case OBSERVED -> tallies(study, Ratings::of, ObservedAgreement::of);
            case FLEISS -> tallies(study, Ratings::of, FleissKappa::of);
            case AC1 -> tallies(study, Ratings::of, GwetAc1::of);
            case KAPPA -> tallies(study, PairMatrices::of, MeanPairwiseKappa::of);
            case PI -> tallies(study, PairMatrices::of, CodingGauge::meanPairwisePi);
            case ALPHA -> tallies(study, Coincidences::of, counted -> KrippendorffAlpha.of(counted, distance));
            case PRECISION, RECALL, F1, ALPHA_U, GAMMA ->
                throw new IllegalArgumentException(measure + " does not measure items");
        };
    }

    /// As Light’s κ, for π.
    private static Figure meanPairwisePi(PairMatrices matrices) {
        return matrices.all().size() == 1
                ? ScottPi.of(matrices.all().getFirst())
                : Mean.of(matrices.all().stream().map(ScottPi::of).toList()).figure();
    }

    private static <T extends Summable<T>> Tallies tallies(
            Study study, Function<Study, T> count, Function<T, Figure> figure) {
        List<Study> documents = study.byDocument();
        return new SummedTallies<>(documents.stream().map(count).toList(), Studied.items(study), figure);
    }
}
