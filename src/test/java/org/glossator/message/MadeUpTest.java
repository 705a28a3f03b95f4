package org.glossator.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MadeUpTest {

    @Test
    void accented_english_is_longer_and_between_brackets() {
        assertThat(MadeUpPattern.of("The project", MadeUp.ACCENTED)).isEqualTo("[Ţĥé þŕöĵéçţ one]");
        assertThat(MadeUpPattern.of("There is no layer of that name.", MadeUp.ACCENTED))
                .isEqualTo("[Ţĥéŕé îš ñö ļåýéŕ öƒ ţĥåţ ñåɱé. one two]");
    }

    @Test
    void what_fills_a_pattern_and_chooses_its_branches_stays() {
        assertThat(MadeUpPattern.of("{0, plural, =0 {no one} one {# mark} other {# marks}} in {1}", MadeUp.ACCENTED))
                .isEqualTo("[{0, plural, =0 {ñö öñé} one {# ɱåŕķ} other {# ɱåŕķš}} îñ {1} one]");
        assertThat(MadeUpPattern.of("{0, select, RED {red {1, number, percent}} other {it''s '{'}}", MadeUp.ACCENTED))
                .isEqualTo("{0, select, RED {[ŕéð {1, number, percent} one]} other {[îţ''š '{' one]}}");
        assertThat(MadeUpPattern.of("{0, plural, =0 {} one {# more} other {# more}}", MadeUp.ACCENTED))
                .isEqualTo("{0, plural, =0 {} one {[# ɱöŕé one]} other {[# ɱöŕé one]}}");
    }

    @Test
    void what_only_joins_others_stays_as_it_is() {
        assertThat(MadeUpPattern.of("{0} · {1}", MadeUp.ACCENTED)).isEqualTo("{0} · {1}");
    }

    @Test
    void mirrored_english_runs_from_right_to_left() {
        assertThat(MadeUpPattern.of("Open {0}…", MadeUp.MIRRORED)).isEqualTo("ופענ {0}…");
    }

    @Test
    void every_sentence_of_the_bundle_can_be_said_in_it() {
        assertThat(new Messages(Locale.of("en", "XA")).sentence(Message.of("annotation.unknown-label", "Actor")))
                .isEqualTo("[Ţĥé šçĥéɱå ĥåš ñö ļåƀéļ “Actor”. one two]");
    }

    @Test
    void what_is_typed_stays_in_what_the_command_line_says() {
        assertThat(MadeUpUsage.of("Say --all or ${COMMAND-NAME}.%n", MadeUp.ACCENTED))
                .isEqualTo("Šåý --all öŕ ${COMMAND-NAME}.%n");
        ResourceBundle usage = WordFile.of("glossator.cli.usage", Locale.of("en", "XA"));
        assertThat(usage.getString("project")).isEqualTo("Ţĥé þŕöĵéçţ ƒîļé.");
    }
}
