package org.glossator.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessageTest {

    private final Messages english = new Messages(Locale.ENGLISH);
    private final Messages german = new Messages(Locale.GERMAN);

    @Test
    void a_message_is_its_pattern_filled_with_its_arguments() {
        assertThat(english.sentence(Message.of("annotation.unknown-label", "Actor")))
                .isEqualTo("The schema has no label “Actor”.");
    }

    @Test
    void what_fills_a_pattern_is_never_taken_for_one() {
        assertThat(english.sentence(Message.of("annotation.unknown-label", "{0} it''s {1, plural, other {#}}")))
                .isEqualTo("The schema has no label “{0} it''s {1, plural, other {#}}”.");
    }

    @Test
    void a_language_that_is_not_translated_falls_back_to_english() {
        assertThat(new Messages(Locale.of("fa")).sentence(Message.of("annotation.unknown-label", "Actor")))
                .isEqualTo("The schema has no label “Actor”.");
    }

    @Test
    void a_key_that_is_not_there_is_a_bug() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> english.sentence(Message.of("annotation.no-such-key")));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> english.sentence(Message.of("nowhere.no-such-key")));
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of("key"));
    }

    @Test
    void an_explained_exception_says_its_sentence() {
        Message message = Message.of("annotation.unknown-label", "Actor");
        var exception = new ExplainedException(message, null) {};
        assertThat(exception).hasMessage(message.sentence());
        assertThat(exception.explanation()).isEqualTo(message);
    }

    @Test
    void a_translated_sentence_has_the_plurals_and_numbers_of_its_language() {
        assertThat(german.sentence(Message.of("madeup.counted", 1))).isEqualTo("1 Ding");
        assertThat(german.sentence(Message.of("madeup.counted", 1234))).isEqualTo("1.234 Dinge");
        assertThat(new Messages(Locale.of("de", "CH")).sentence(Message.of("madeup.counted", 1234)))
                .isEqualTo("1'234 Dinge");
        assertThat(new Messages(Locale.FRENCH).sentence(Message.of("madeup.counted", 0)))
                .isEqualTo("0 chose");
    }

    @Test
    void a_sentence_that_is_not_translated_has_the_plurals_and_numbers_of_english() {
        assertThat(german.sentence(Message.of("madeup.only-here", 1234))).isEqualTo("1,234 things, 1,234");
        assertThat(new Messages(Locale.FRENCH).sentence(Message.of("madeup.only-here", 0)))
                .isEqualTo("0 things, 0");
        assertThat(new Messages(Locale.of("ar", "EG")).sentence(Message.of("madeup.only-here", 3)))
                .isEqualTo("3 things, 3");
    }

    @Test
    void messages_and_lists_within_a_message_are_said_in_its_language() {
        Message message = Message.of("madeup.list", List.of("a", "b", Message.of("madeup.nested", "c")));
        assertThat(english.sentence(message)).isEqualTo("There are a, b, and “c”.");
        assertThat(german.sentence(message)).isEqualTo("Da sind a, b und „c“.");
    }

    @Test
    void what_goes_into_files_is_said_in_english_whatever_is_spoken() {
        Locale before = Locale.getDefault();
        Message message = Message.of("madeup.nested", Message.of("madeup.counted", 1234));
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(message.sentence()).isEqualTo("„1.234 Dinge“");
            assertThat(message.english()).isEqualTo("“1,234 things”");
            assertThat(new ExplainedException(message, null) {}).hasMessage("“1,234 things”");
        } finally {
            Locale.setDefault(before);
        }
    }
}
