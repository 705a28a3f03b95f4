package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.figure.Mean;
import org.junit.jupiter.api.Test;

/// Studies in which there is little or nothing to measure: each measure gives what it is defined to be, or says why it
/// is not.
class UndefinedTest {

    private static final Study EMPTY = new StudyBuilder(2, List.of(Category.of("a"), Category.of("b"))).build();
    private static final Study ONE_CATEGORY = Tables.lines("a a a", "a a a");
    private static final Study NEVER_BOTH = Tables.lines("a b . .", ". . a b");
    private static final Study PERFECT = Tables.lines("a b a", "a b a");

    private static Stream<Figure> all(Study study) {
        ConfusionMatrix matrix = Tables.confusion(study);
        Ratings ratings = Ratings.of(study);
        return Stream.of(
                ObservedAgreement.of(ratings),
                CohenKappa.of(matrix),
                ScottPi.of(matrix),
                FleissKappa.of(ratings),
                GwetAc1.of(ratings),
                KrippendorffAlpha.of(Coincidences.of(study), Distance.NOMINAL));
    }

    @Test
    void no_items_and_items_that_never_meet_leave_nothing_to_agree_on() {
        assertThat(all(EMPTY)).map(Tables::reason).containsOnly("measure.no-pairs");
        assertThat(all(NEVER_BOTH)).map(Tables::reason).containsOnly("measure.no-pairs");
    }

    @Test
    void one_category_is_perfect_agreement_and_no_chance_of_any_other() {
        assertThat(ObservedAgreement.of(Ratings.of(ONE_CATEGORY))).isEqualTo(Figure.of(1));
        assertThat(all(ONE_CATEGORY).filter(figure -> figure.number().isEmpty()))
                .map(Tables::reason)
                .containsOnly("measure.one-category", "measure.one-category-to-choose")
                .hasSize(5);
    }

    @Test
    void one_category_used_of_two_foreseen_is_perfect_for_ac1() {
        Study study = new StudyBuilder(2, List.of(Category.of("a"), Category.of("b")))
                .item(Category.of("a"), Category.of("a"))
                .build();
        assertThat(GwetAc1.of(Ratings.of(study))).isEqualTo(Figure.of(1));
        assertThat(Tables.reason(FleissKappa.of(Ratings.of(study)))).isEqualTo("measure.one-category");
    }

    @Test
    void perfect_agreement_on_two_categories_is_1_by_every_measure() {
        assertThat(all(PERFECT)).containsOnly(Figure.of(1));
    }

    @Test
    void perfect_disagreement_is_never_told_as_chance() {
        Study study = Tables.lines("a b", "b a");
        assertThat(CohenKappa.of(Tables.confusion(study))).isEqualTo(Figure.of(-1));
        assertThat(ObservedAgreement.of(Ratings.of(study))).isEqualTo(Figure.of(0));
        assertThat(Tables.alpha(study, Distance.NOMINAL)).isCloseTo(1 - 3 * 4 / 8.0, within(1e-12));
    }

    @Test
    void kappa_of_one_who_always_says_the_same_is_0_whatever_the_other_says() {
        assertThat(CohenKappa.of(Tables.confusion(Tables.lines("a a a", "a a b"))))
                .isEqualTo(Figure.of(0));
    }

    @Test
    void one_annotator_has_nobody_to_agree_with() {
        Study study = Tables.lines("a b a");
        assertThat(Tables.reason(ObservedAgreement.of(Ratings.of(study)))).isEqualTo("measure.one-annotator");
        assertThat(Tables.reason(FleissKappa.of(Ratings.of(study)))).isEqualTo("measure.one-annotator");
        assertThat(Tables.reason(GwetAc1.of(Ratings.of(study)))).isEqualTo("measure.one-annotator");
        assertThat(Tables.reason(KrippendorffAlpha.of(Coincidences.of(study), Distance.NOMINAL)))
                .isEqualTo("measure.no-pairs");
        assertThat(MeanPairwiseKappa.over(PairMatrices.of(study)).defined()).isZero();
    }

    @Test
    void a_distance_that_cannot_be_taken_is_said() {
        Coincidences names = Coincidences.of(PERFECT);
        Coincidences below = Coincidences.of(
                new StudyBuilder(2).item(Category.of(-1), Category.of(1)).build());
        for (Distance distance : List.of(Distance.INTERVAL, Distance.RATIO, Distance.MASI, Distance.JACCARD)) {
            assertThat(Tables.reason(KrippendorffAlpha.of(names, distance)))
                    .isEqualTo("measure.distance-" + distance.name().toLowerCase(Locale.ROOT));
        }
        assertThat(Tables.reason(KrippendorffAlpha.of(below, Distance.RATIO))).isEqualTo("measure.distance-ratio");
        assertThat(Tables.reason(KrippendorffAlpha.of(Coincidences.of(Tables.lines("a 1", "1 a")), Distance.ORDINAL)))
                .isEqualTo("measure.distance-ordinal");
    }

    @Test
    void names_have_the_order_in_which_they_were_foreseen() {
        Category low = Category.of("low");
        Category middle = Category.of("middle");
        Category high = Category.of("high");
        StudyBuilder ordered = new StudyBuilder(2, List.of(low, middle, high));
        StudyBuilder alphabetical = new StudyBuilder(2);
        for (StudyBuilder each : List.of(ordered, alphabetical)) {
            each.item(low, low).item(middle, high).item(high, high).item(low, low);
        }
        double alpha = Tables.alpha(ordered.build(), Distance.ORDINAL);
        assertThat(alpha).isCloseTo(Tables.alpha(Tables.lines("1 2 3 1", "1 3 3 1"), Distance.ORDINAL), within(1e-12));
        assertThat(Tables.alpha(alphabetical.build(), Distance.ORDINAL)).isLessThan(alpha);
    }

    @Test
    void numbers_as_large_as_they_come_have_a_figure() {
        Study study = new StudyBuilder(2)
                .item(Category.of(Double.MAX_VALUE), Category.of(Double.MAX_VALUE))
                .item(Category.of(-Double.MAX_VALUE), Category.of(-Double.MAX_VALUE))
                .build();
        assertThat(Tables.alpha(study, Distance.INTERVAL)).isEqualTo(1);
        Study positive = new StudyBuilder(2)
                .item(Category.of(Double.MAX_VALUE), Category.of(Double.MAX_VALUE))
                .item(Category.of(0), Category.of(-0.0))
                .build();
        assertThat(Tables.alpha(positive, Distance.RATIO)).isEqualTo(1);
    }

    @Test
    void agreement_on_a_category_that_nobody_used_is_not_defined() {
        ConfusionMatrix matrix = Tables.confusion(new StudyBuilder(2, List.of(Category.of("b")))
                .item(Category.of("a"), Category.of("a"))
                .build());
        assertThat(Tables.reason(SpecificAgreement.of(matrix, Category.of("b"))))
                .isEqualTo("measure.category-unused");
        assertThat(SpecificAgreement.of(matrix, Category.of("a"))).isEqualTo(Figure.of(1));
    }

    @Test
    void a_mean_says_how_many_figures_have_no_part_in_it() {
        Figure undefined = CohenKappa.of(Tables.confusion(EMPTY));
        assertThat(Mean.of(List.of(Figure.of(.5), undefined, Figure.of(1)))).isEqualTo(new Mean(Figure.of(.75), 2, 1));
        assertThat(Tables.reason(Mean.of(List.of(undefined)).figure())).isEqualTo("measure.no-figures");
    }
}
