package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The two examples of dialogue acts in Artstein and Poesio, Inter-coder agreement for computational linguistics,
/// Computational Linguistics 34 (2008) 555–596, pages 558 and 568.
class ArtsteinPoesio2008Test {

    /// STAT and IReq, 20 · 20 · 10 · 50: π expects .65² + .35² = .545, κ .6 · .7 + .4 · .3 = .54.
    @Test
    void a_hundred_utterances_of_two_acts_have_pi_341_and_kappa_348() {
        Study study = Tables.matrix(new int[] {20, 10}, new int[] {20, 50});
        assertThat(Tables.number(ObservedAgreement.of(Ratings.of(study)))).isCloseTo(.7, within(1e-12));
        assertThat(Tables.number(ScottPi.of(Tables.confusion(study))))
                .isCloseTo(.341, within(.0005))
                .isCloseTo(.155 / .455, within(1e-12));
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(study))))
                .isCloseTo(.348, within(.0005))
                .isCloseTo(.16 / .46, within(1e-12));
    }

    /// Specific agreement is positive and negative agreement: 2 · 20 / 70 and 2 · 50 / 130.
    @Test
    void agreement_on_an_act_alone_is_571_and_769() {
        ConfusionMatrix matrix = Tables.confusion(Tables.matrix(new int[] {20, 10}, new int[] {20, 50}));
        assertThat(Tables.number(SpecificAgreement.of(matrix, Category.of(1)))).isCloseTo(.571, within(.0005));
        assertThat(Tables.number(SpecificAgreement.of(matrix, Category.of(2)))).isCloseTo(.769, within(.0005));
    }

    /// STAT, IReq and Chck: .88 observed; π expects .4014 and κ .396. α has n − 1 = 199 of 200 in it:
    /// 1 − 199 · 24 / (200² · (1 − .4014)) = .8005.
    @Test
    void a_hundred_utterances_of_three_acts_have_pi_7995_kappa_8013_and_alpha_8005() {
        Study study = Tables.matrix(new int[] {46, 0, 0}, new int[] {6, 32, 6}, new int[] {0, 0, 10});
        assertThat(Tables.number(ScottPi.of(Tables.confusion(study)))).isCloseTo(.7995, within(.00005));
        assertThat(Tables.number(CohenKappa.of(Tables.confusion(study)))).isCloseTo(.8013, within(.00005));
        assertThat(Tables.alpha(study, Distance.NOMINAL))
                .isCloseTo(1 - 199 * 24 / (40_000 * (1 - .4014)), within(1e-9));
    }
}
