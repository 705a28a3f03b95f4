package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void plain_text_stays_in_one_piece() {
        assertThat(Segments.of("the Astana agreements e\u0301 ایران")).hasSize(1);
        assertThat(Segments.of("")).containsExactly("");
    }

    @Test
    void each_emoji_stands_apart() {
        assertThat(Segments.of("Iran 👩‍👩‍👧‍👦🇮🇷 agreed 😀"))
                .containsExactly("Iran ", "👩‍👩‍👧‍👦", "🇮🇷", " agreed ", "😀");
        assertThat(Segments.of("😀")).containsExactly("😀");
    }

    @Test
    void letters_of_the_supplementary_planes_stay_together() {
        assertThat(Segments.of("𐎠𐎡𐎼 𞤀𞤣𞤤𞤢𞤥")).hasSize(1);
    }

    @Test
    void a_paragraph_of_nothing_but_emoji_is_left_in_one_piece() {
        assertThat(Segments.of("😀 ".repeat(500))).hasSize(1);
    }
}
