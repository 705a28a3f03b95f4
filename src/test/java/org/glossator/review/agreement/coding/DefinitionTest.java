package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.kit.Property;
import org.glossator.review.agreement.figure.Figure;
import org.junit.jupiter.api.Test;

/// What holds of any study: α is what its definition says, documents add up, and neither order nor names matter.
class DefinitionTest {

    private static final List<Category> NUMBERS =
            Stream.of(0.0, .5, 1.0, 2.0, 3.0, 7.25, 40.0).map(Category::of).toList();
    private static final List<Category> SETS = Stream.of(
                    Set.<String>of(),
                    Set.of("a"),
                    Set.of("b"),
                    Set.of("a", "b"),
                    Set.of("b", "c"),
                    Set.of("a", "b", "c"))
            .map(Category::of)
            .toList();

    @Test
    void alpha_is_what_its_definition_says() {
        Property.check(300, random -> {
            for (Distance distance : Distance.values()) {
                boolean sets = distance == Distance.MASI || distance == Distance.JACCARD;
                List<Category> categories = RandomStudies.some(random, sets ? SETS : NUMBERS);
                Study study = RandomStudies.of(random, random.nextInt(2, 6), categories, .3);
                Figure alpha = KrippendorffAlpha.of(Coincidences.of(study), distance);
                alpha.number()
                        .ifPresent(number -> assertThat(number)
                                .as("%s", distance)
                                .isCloseTo(ByDefinition.alpha(study, distance), within(1e-9)));
            }
        });
    }

    @Test
    void counts_of_documents_add_up_to_those_of_all() {
        Property.check(100, random -> {
            Study study = RandomStudies.of(random, 3, NUMBERS, .2);
            assertThat(study.byDocument().stream().mapToInt(Study::items).sum()).isEqualTo(study.items());
            Coincidences coincidences = study.byDocument().stream()
                    .map(Coincidences::of)
                    .reduce(Coincidences::plus)
                    .orElseThrow();
            Ratings ratings = study.byDocument().stream()
                    .map(Ratings::of)
                    .reduce(Ratings::plus)
                    .orElseThrow();
            PairMatrices matrices = study.byDocument().stream()
                    .map(PairMatrices::of)
                    .reduce(PairMatrices::plus)
                    .orElseThrow();
            assertSame(
                    KrippendorffAlpha.of(coincidences, Distance.INTERVAL),
                    KrippendorffAlpha.of(Coincidences.of(study), Distance.INTERVAL));
            assertSame(FleissKappa.of(ratings), FleissKappa.of(Ratings.of(study)));
            assertSame(GwetAc1.of(ratings), GwetAc1.of(Ratings.of(study)));
            assertSame(MeanPairwiseKappa.of(matrices), MeanPairwiseKappa.of(PairMatrices.of(study)));
        });
    }

    @Test
    void neither_the_order_of_annotators_nor_that_of_items_changes_a_figure() {
        Property.check(100, random -> {
            Study study = RandomStudies.of(random, 3, NUMBERS, .2);
            StudyBuilder reversed = new StudyBuilder(3);
            for (int item = study.items() - 1; item >= 0; item--) {
                int at = item;
                reversed.codes(IntStream.of(2, 0, 1)
                        .map(annotator -> study.category(at, annotator)
                                .map(reversed::code)
                                .orElse(Study.MISSING))
                        .toArray());
            }
            Study other = reversed.build();
            assertThat(other.categories()).isEqualTo(study.categories());
            for (Distance distance : List.of(Distance.NOMINAL, Distance.ORDINAL, Distance.RATIO)) {
                assertSame(
                        KrippendorffAlpha.of(Coincidences.of(other), distance),
                        KrippendorffAlpha.of(Coincidences.of(study), distance));
            }
            assertSame(GwetAc1.of(Ratings.of(other)), GwetAc1.of(Ratings.of(study)));
        });
    }

    @Test
    void a_category_against_the_rest_is_the_same_counted_before_or_after() {
        Property.check(100, random -> {
            Study study = RandomStudies.of(random, 3, NUMBERS, .2);
            for (Category category : study.categories().list()) {
                Study two = study.oneAgainstRest(category);
                assertSame(
                        KrippendorffAlpha.of(Coincidences.of(study).oneAgainstRest(category), Distance.NOMINAL),
                        KrippendorffAlpha.of(Coincidences.of(two), Distance.NOMINAL));
                assertThat(Tables.confusion(study).oneAgainstRest(category)).isEqualTo(Tables.confusion(two));
            }
        });
    }

    @Test
    void fleiss_kappa_of_two_annotators_without_gaps_is_scotts_pi() {
        Property.check(100, random -> {
            Study study = RandomStudies.of(random, 2, NUMBERS, 0);
            assertSame(FleissKappa.of(Ratings.of(study)), ScottPi.of(Tables.confusion(study)));
        });
    }

    @Test
    void some_annotators_alone_are_the_study_of_those() {
        Property.check(50, random -> {
            Study study = RandomStudies.of(random, 4, NUMBERS, .2);
            Study two = study.only(3, 1);
            assertThat(ConfusionMatrix.between(two, 1, 0)).isEqualTo(ConfusionMatrix.between(study, 1, 3));
            assertThat(PairMatrices.of(study).between(1, 3)).isEqualTo(ConfusionMatrix.between(study, 1, 3));
            int last = study.documents() - 1;
            Study document = study.document(last);
            assertThat(ConfusionMatrix.between(document.only(1, 3), 0, 1))
                    .isEqualTo(ConfusionMatrix.between(document, 1, 3));
        });
    }

    private static void assertSame(Figure one, Figure other) {
        assertThat(one.number().isPresent()).isEqualTo(other.number().isPresent());
        assertThat(one.number().orElse(0)).isCloseTo(other.number().orElse(0), within(1e-9));
    }

    @Test
    void a_distance_fits_the_categories_that_it_can_be_taken_between() {
        assertThat(Arrays.stream(Distance.values()).filter(each -> each.fits(new Categories(NUMBERS))))
                .containsExactly(Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL, Distance.RATIO);
        assertThat(Arrays.stream(Distance.values()).filter(each -> each.fits(new Categories(SETS))))
                .containsExactly(Distance.NOMINAL, Distance.MASI, Distance.JACCARD);
    }
}
