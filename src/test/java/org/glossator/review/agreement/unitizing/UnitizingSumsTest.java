package org.glossator.review.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.glossator.kit.Property;
import org.glossator.message.Message;
import org.glossator.review.agreement.figure.Figure;
import org.junit.jupiter.api.Test;

class UnitizingSumsTest {

    private static final double CLOSE = 1e-9;

    @Test
    void one_document_agrees_as_DKPro_says() {
        Property.check(300, random -> {
            int annotators = 2 + random.nextInt(4);
            Continuum continuum = RandomContinua.disjoint(random, 5 + random.nextInt(200), annotators, 3);
            var oracle = new KrippendorffAlphaUnitizingAgreement(study(continuum));
            AlphaU alpha = UnitizingSums.of(continuum).alpha();
            for (int category = 0; category < continuum.categories(); category++) {
                AlphaU.Category ours = alpha.categories().get(category);
                if (ours.units() > 0) {
                    assertThat(ours.alpha().number().orElseThrow())
                            .isCloseTo(oracle.calculateCategoryAgreement(category), within(CLOSE));
                }
            }
            if (alpha.alpha().number().isPresent()) {
                assertThat(alpha.alpha().number().orElseThrow()).isCloseTo(oracle.calculateAgreement(), within(CLOSE));
            }
        });
    }

    @Test
    void documents_agree_as_the_definition_says() {
        Property.check(150, random -> {
            List<Continuum> documents = documents(random);
            AlphaU alpha = UnitizingSums.sum(
                            documents.stream().map(UnitizingSums::of).toList())
                    .alpha();
            for (int category = 0; category < alpha.categories().size(); category++) {
                AlphaU.Category ours = alpha.categories().get(category);
                LiteralAlpha literal = new LiteralAlpha(documents, category);
                if (ours.units() > 0) {
                    assertThat(ours.observed()).isCloseTo(literal.observed(), within(CLOSE));
                    assertThat(ours.expected()).isCloseTo(literal.expected(), within(CLOSE * (1 + ours.expected())));
                }
            }
        });
    }

    @Test
    void a_document_taken_twice_is_two_documents() {
        Property.check(100, random -> {
            List<Continuum> documents = documents(random);
            List<UnitizingSums> sums = documents.stream().map(UnitizingSums::of).toList();
            int[] times = documents.stream().mapToInt(_ -> random.nextInt(3)).toArray();
            List<UnitizingSums> repeated = Stream.iterate(0, i -> i < times.length, i -> i + 1)
                    .flatMap(i -> Stream.generate(() -> sums.get(i)).limit(times[i]))
                    .toList();
            AlphaU one = UnitizingSums.sum(sums, times).alpha();
            AlphaU other = repeated.stream()
                    .reduce(UnitizingSums.NONE, UnitizingSums::plus)
                    .alpha();
            assertThat(one.alpha().number().orElse(2))
                    .isCloseTo(other.alpha().number().orElse(2), within(CLOSE));
            assertThat(one.documents()).isEqualTo(other.documents());
        });
    }

    @Test
    void gaps_do_not_reach_from_one_document_into_the_next() {
        Continuum one = Continuum.of(100, 2).unit(0, 50, 60, 0).build();
        Continuum next = Continuum.of(100, 2).build();
        Continuum strung = Continuum.of(200, 2).unit(0, 50, 60, 0).build();
        LiteralAlpha literal = new LiteralAlpha(List.of(one, next), 0);
        double apart = number(UnitizingSums.of(one).plus(UnitizingSums.of(next)));
        assertThat(apart)
                .isCloseTo(1 - literal.observed() / literal.expected(), within(CLOSE))
                .isNotEqualTo(number(UnitizingSums.of(strung)));
    }

    @Test
    void a_document_that_differs_is_not_outweighed_to_full_agreement() {
        Continuum same =
                Continuum.of(1_000, 2).unit(0, 5, 9, 0).unit(1, 5, 9, 0).build();
        Continuum different = Continuum.of(10, 2).unit(0, 3, 4, 0).build();
        assertThat(number(UnitizingSums.of(same).plus(UnitizingSums.of(different))))
                .isLessThan(1)
                .isGreaterThan(0);
    }

    @Test
    void full_agreement_is_one() {
        Continuum continuum = Continuum.of(50, 3)
                .unit(0, 5, 9, 0)
                .unit(1, 5, 9, 0)
                .unit(2, 5, 9, 0)
                .build();
        assertThat(number(UnitizingSums.of(continuum))).isEqualTo(1);
    }

    @Test
    void one_unit_of_one_annotator_alone_is_measured_where_DKPro_says_0() {
        Continuum continuum = Continuum.of(50, 2).unit(0, 5, 9, 0).build();
        LiteralAlpha literal = new LiteralAlpha(List.of(continuum), 0);
        assertThat(number(UnitizingSums.of(continuum)))
                .isCloseTo(1 - literal.observed() / literal.expected(), within(CLOSE));
    }

    @Test
    void long_documents_do_not_overflow() {
        int length = Integer.MAX_VALUE;
        Continuum continuum = Continuum.of(length, 2)
                .unit(0, 0, length / 2, 0)
                .unit(1, 0, length / 2, 0)
                .unit(1, length - 10, length, 0)
                .build();
        assertThat(number(UnitizingSums.of(continuum))).isBetween(0.9, 1.0);
    }

    @Test
    void nothing_marked_is_no_figure() {
        assertThat(UnitizingSums.of(Continuum.of(50, 2).build()).alpha().alpha())
                .isEqualTo(Figure.undefined(Message.of("unitizing.nothing-marked")));
    }

    @Test
    void a_category_that_nobody_used_has_no_figure() {
        AlphaU alpha =
                UnitizingSums.of(Continuum.of(50, 2).unit(0, 5, 9, 1).build()).alpha();
        assertThat(alpha.categories().getFirst().alpha())
                .isEqualTo(Figure.undefined(Message.of("unitizing.category-not-marked")));
    }

    @Test
    void a_document_of_one_annotator_is_left_out_and_counted() {
        UnitizingSums alone =
                UnitizingSums.of(Continuum.of(50, 1).unit(0, 5, 9, 0).build());
        assertThat(alone.alpha().alpha()).isEqualTo(Figure.undefined(Message.of("unitizing.fewer-than-two")));
        UnitizingSums both = UnitizingSums.of(
                Continuum.of(50, 2).unit(0, 5, 9, 0).unit(1, 6, 9, 0).build());
        assertThat(both.plus(alone).alpha().alpha()).isEqualTo(both.alpha().alpha());
        assertThat(both.plus(alone).alpha().leftOut()).isEqualTo(1);
    }

    @Test
    void places_all_marked_one_by_one_leave_nothing_to_chance() {
        Continuum continuum =
                Continuum.of(1, 2).unit(0, 0, 1, 0).unit(1, 0, 1, 0).build();
        assertThat(UnitizingSums.of(continuum).alpha().alpha())
                .isEqualTo(Figure.undefined(Message.of("unitizing.nothing-by-chance")));
    }

    @Test
    void overlapping_units_of_one_annotator_are_joined_and_counted() {
        Continuum continuum = Continuum.of(50, 2)
                .unit(0, 5, 9, 0)
                .unit(0, 5, 9, 0)
                .unit(0, 7, 12, 0)
                .unit(0, 12, 12, 0)
                .unit(0, 5, 9, 1)
                .unit(1, 5, 12, 0)
                .build();
        AlphaU alpha = UnitizingSums.of(continuum).alpha();
        assertThat(alpha.unevenness()).isEqualTo(new Unevenness(1, 1, 1));
        assertThat(alpha.categories().getFirst().alpha().number()).hasValue(1);
        assertThat(alpha.categories().getFirst().units()).isEqualTo(2);
    }

    private static double number(UnitizingSums sums) {
        return sums.alpha().alpha().number().orElseThrow();
    }

    private static List<Continuum> documents(RandomGenerator random) {
        return Stream.generate(() -> RandomContinua.disjoint(
                        random, 1 + random.nextInt(40), 2 + random.nextInt(3), 1 + random.nextInt(3)))
                .limit(1 + random.nextInt(5))
                .toList();
    }

    private static UnitizingAnnotationStudy study(Continuum continuum) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(continuum.annotators(), 0L, continuum.length());
        RandomContinua.units(continuum)
                .forEach(unit -> study.addUnit(
                        unit.start(), unit.end() - unit.start(), unit.annotator(), (Object) unit.category()));
        return study;
    }
}
