package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.format.Format;
import org.junit.jupiter.api.Test;

class WiringTest {

    @Test
    void every_format_says_in_a_sentence_of_its_own_what_it_is_for() {
        var formats = Wiring.useCases().formats().formats();
        assertThat(formats).hasSizeGreaterThan(10);
        assertThat(formats)
                .extracting(format -> format.purpose().sentence())
                .doesNotHaveDuplicates()
                .allSatisfy(purpose -> assertThat(purpose).endsWith(".").hasSizeBetween(20, 110));
    }

    @Test
    void no_two_formats_share_an_id_or_a_name() {
        var formats = Wiring.useCases().formats().formats();
        assertThat(formats).extracting(Format::id).doesNotHaveDuplicates();
        assertThat(formats).extracting(format -> format.name().sentence()).doesNotHaveDuplicates();
    }
}
