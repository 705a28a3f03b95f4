package org.glossator.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final Languages languages = Languages.ofThisProgram();

    @Test
    void somebody_who_chose_no_language_is_spoken_to_as_their_system_speaks() {
        assertThat(languages.spoken("", Locale.UK)).isEqualTo(Locale.UK);
    }

    @Test
    void a_language_that_the_program_does_not_know_is_english_with_its_plurals_and_digits() {
        assertThat(languages.spoken("", Locale.of("fa", "IR"))).isEqualTo(Locale.ENGLISH);
        assertThat(languages.spoken("tlh", Locale.of("fa", "IR"))).isEqualTo(Locale.ENGLISH);
        assertThat(languages.spoken("no tag at all", Locale.of("fa", "IR"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_somebody_chose_counts_before_what_their_system_speaks() {
        assertThat(languages.spoken("en", Locale.of("fa", "IR"))).isEqualTo(Locale.ENGLISH);
        assertThat(languages.spoken("en-GB", Locale.US)).isEqualTo(Locale.UK);
    }

    @Test
    void the_language_of_the_system_is_spoken_as_in_its_country_also_where_it_was_chosen() {
        assertThat(languages.spoken("en", Locale.UK)).isEqualTo(Locale.UK);
    }

    @Test
    void a_language_calls_itself_as_it_stands_in_a_list() {
        assertThat(Languages.name(Locale.GERMAN)).isEqualTo("Deutsch");
        assertThat(Languages.name(Locale.of("cs"))).isEqualTo("Čeština");
    }
}
