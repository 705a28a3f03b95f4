package org.glossator.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessageTest {

    private final Messages english = new Messages(Locale.ENGLISH);

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
}
