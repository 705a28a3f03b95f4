package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.MASISetAnnotationDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.glossator.kit.Property;
import org.glossator.review.agreement.figure.Figure;
import org.junit.jupiter.api.Test;

/// Random studies measured by DKPro Statistics 2.2.1, too, outside what it is known to get wrong; and what that is.
class DkproStatisticsTest {

    private static final List<Category> CATEGORIES =
            IntStream.range(0, 6).mapToObj(Category::of).toList();
    private static final Map<Distance, IDistanceFunction> DISTANCES = Map.of(
            Distance.NOMINAL, new NominalDistanceFunction(),
            Distance.ORDINAL, new OrdinalDistanceFunction(),
            Distance.INTERVAL, new IntervalDistanceFunction(),
            Distance.RATIO, new RatioDistanceFunction());

    @Test
    void two_annotators_without_gaps_have_the_same_kappa_pi_and_agreement() {
        Property.check(300, random -> {
            Study study = study(random, 2, 0);
            CodingAnnotationStudy theirs = theirs(study);
            assertClose(ObservedAgreement.of(Ratings.of(study)), new PercentageAgreement(theirs).calculateAgreement());
            assertClose(CohenKappa.of(Tables.confusion(study)), new CohenKappaAgreement(theirs).calculateAgreement());
            assertClose(ScottPi.of(Tables.confusion(study)), new ScottPiAgreement(theirs).calculateAgreement());
        });
    }

    @Test
    void several_annotators_without_gaps_have_the_same_fleiss_kappa_and_agreement() {
        Property.check(300, random -> {
            Study study = study(random, random.nextInt(2, 6), 0);
            CodingAnnotationStudy theirs = theirs(study);
            assertClose(ObservedAgreement.of(Ratings.of(study)), new PercentageAgreement(theirs).calculateAgreement());
            assertClose(FleissKappa.of(Ratings.of(study)), new FleissKappaAgreement(theirs).calculateAgreement());
        });
    }

    @Test
    void any_annotators_with_gaps_have_the_same_alpha_by_every_distance() {
        Property.check(300, random -> {
            Study study = study(random, random.nextInt(2, 6), .2);
            Coincidences coincidences = Coincidences.of(study);
            CodingAnnotationStudy theirs = theirs(study);
            DISTANCES.forEach((distance, function) -> assertClose(
                    KrippendorffAlpha.of(coincidences, distance),
                    new KrippendorffAlphaAgreement(theirs, function).calculateAgreement()));
        });
    }

    /// Its α is 0 whenever observed and expected disagreement are equal, also if both are 0: two annotators who say one
    /// of two foreseen categories throughout agree as if by chance, it says. Its κ and π refuse.
    @Test
    void perfect_agreement_on_one_side_is_not_told_as_none() {
        CodingAnnotationStudy theirs = new CodingAnnotationStudy(2);
        theirs.addCategory("no");
        theirs.addMultipleItems(5, "yes", "yes");
        assertThat(new KrippendorffAlphaAgreement(theirs, new NominalDistanceFunction()).calculateAgreement())
                .isZero();

        StudyBuilder builder = new StudyBuilder(2, List.of(Category.of("no"), Category.of("yes")));
        IntStream.range(0, 5).forEach(_ -> builder.item(Category.of("yes"), Category.of("yes")));
        Study study = builder.build();
        assertThat(Tables.reason(KrippendorffAlpha.of(Coincidences.of(study), Distance.NOMINAL)))
                .isEqualTo("measure.one-category");
        assertThat(GwetAc1.of(Ratings.of(study))).isEqualTo(Figure.of(1));
    }

    /// It subtracts whole numbers as `int`, so that those that are far apart come near each other.
    @Test
    void whole_numbers_far_apart_do_not_overflow() {
        Study study = Tables.lines("2000000000 5 7 2000000000", "10 5 8 1999999999");
        StudyBuilder builder = new StudyBuilder(2);
        for (int item = 0; item < study.items(); item++) {
            builder.item(
                    study.category(item, 0).orElseThrow(),
                    study.category(item, 1)
                            .map(each -> each.equals(Category.of(10)) ? Category.of(-2_000_000_000) : each)
                            .orElseThrow());
        }
        Study negative = builder.build();
        double theirs =
                new KrippendorffAlphaAgreement(theirs(negative), new IntervalDistanceFunction()).calculateAgreement();
        double definition = ByDefinition.alpha(negative, Distance.INTERVAL);
        assertThat(theirs).isNotCloseTo(definition, within(.01));
        assertThat(Tables.alpha(negative, Distance.INTERVAL)).isCloseTo(definition, within(1e-9));
    }

    /// It takes sets with other members for one category, so that what it expects by chance is not what it would be.
    @Test
    void sets_are_categories_of_their_own() {
        CodingAnnotationStudy theirs = new CodingAnnotationStudy(2);
        theirs.addItem(new SetAnnotation("a"), new SetAnnotation("a", "b"));
        theirs.addItem(new SetAnnotation("b", "c"), new SetAnnotation("b", "c"));
        Study study = new StudyBuilder(2)
                .item(Category.of(Set.of("a")), Category.of(Set.of("a", "b")))
                .item(Category.of(Set.of("b", "c")), Category.of(Set.of("b", "c")))
                .build();
        double definition = ByDefinition.alpha(study, Distance.MASI);
        assertThat(new KrippendorffAlphaAgreement(theirs, new MASISetAnnotationDistanceFunction()).calculateAgreement())
                .isNotCloseTo(definition, within(.1));
        assertThat(Tables.alpha(study, Distance.MASI)).isCloseTo(definition, within(1e-12));
    }

    /// A study with two categories in use at least, below which it refuses.
    private static Study study(RandomGenerator random, int annotators, double missing) {
        Study study;
        do {
            study = RandomStudies.of(random, annotators, RandomStudies.some(random, CATEGORIES), missing);
        } while (KrippendorffAlpha.of(Coincidences.of(study), Distance.NOMINAL)
                .number()
                .isEmpty());
        return study;
    }

    private static CodingAnnotationStudy theirs(Study study) {
        CodingAnnotationStudy theirs = new CodingAnnotationStudy(study.annotators());
        for (int item = 0; item < study.items(); item++) {
            int at = item;
            theirs.addItemAsArray(IntStream.range(0, study.annotators())
                    .mapToObj(annotator -> study.category(at, annotator)
                            .map(category -> (int) ((Category.Valued) category).value())
                            .orElse(null))
                    .toArray());
        }
        return theirs;
    }

    private static void assertClose(Figure ours, double theirs) {
        assertThat(Tables.number(ours)).isCloseTo(theirs, within(1e-9));
    }
}
