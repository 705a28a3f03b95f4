package org.glossator.review.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Forty articles of five observers with 41 values missing, Hayes and Krippendorff, Answering the call for a standard
/// reliability measure for coding data, Communication Methods and Measures 1 (2007) 77–89, page 84: ordinal α = .7598.
class HayesKrippendorff2007Test {

    @Test
    void forty_articles_have_an_ordinal_alpha_of_7598() {
        Study study = Tables.lines(
                "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
                "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
                "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
                ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
                "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1");
        assertThat(Tables.alpha(study, Distance.ORDINAL)).isCloseTo(.7598, within(.00005));
    }
}
