package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> NAMES = List.of("export", "import", "formats", "progress", "check", "copy");

    private static List<String> nearest(String typed) {
        return new Spelling(typed).nearest(NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "exprot, export",
        "exxport, export",
        "exort, export",
        "expert, export",
        "form, formats",
        "kopy, copy",
        "progerss, progress"
    })
    void a_slip_of_the_fingers_or_a_name_cut_short_is_understood(String typed, String meant) {
        assertThat(nearest(typed)).containsExactly(meant);
    }

    @Test
    void what_is_like_no_name_is_like_none() {
        assertThat(nearest("help")).isEmpty();
        assertThat(nearest("x")).isEmpty();
        assertThat(nearest("")).isEmpty();
    }

    @Test
    void the_likest_stands_first_and_there_are_no_more_than_three() {
        assertThat(new Spelling("layer").nearest(List.of("lawyers", "layers", "lay", "layout", "player", "payer")))
                .containsExactly("layers", "payer", "player");
        assertThat(nearest("EXPORT")).first().isEqualTo("export");
    }
}
