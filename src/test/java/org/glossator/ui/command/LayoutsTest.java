package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    @BeforeAll
    static void startTheToolkit() {
        FxKit.pulse();
    }

    @ParameterizedTest
    @CsvSource({"ق, R", "ر, V", "پ, M", "ي, D", "к, R", "К, R", "ы, S", "і, S", "ρ, R", "ר, R", "۲, DIGIT2", "٥, DIGIT5"
    })
    void a_letter_of_another_script_is_the_key_at_its_place(String letter, KeyCode code) {
        assertThat(Layouts.place(letter)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"ჟ", "ab", "é"})
    void what_is_not_known_stays_so(String letter) {
        assertThat(Layouts.place(letter)).isEmpty();
    }

    @Test
    void a_key_that_the_system_knows_is_taken_as_it_is() {
        assertThat(Layouts.latin(press(KeyCode.Q, "ق"))).isEmpty();
        assertThat(Layouts.latin(press(KeyCode.UNDEFINED, "ق")).orElseThrow().getCode())
                .isEqualTo(KeyCode.R);
    }

    @Test
    void a_command_hears_its_key_on_a_persian_keyboard() {
        CommandRegistry registry = new CommandRegistry(new KeyMap());
        registry.add(List.of(Command.of("annotate.relate", Category.MARK, Message.of("ui.menu.mark"))
                .keys("R")
                .does(() -> {})));
        KeyEvent press = press(KeyCode.UNDEFINED, "ق");
        assertThat(Layouts.latin(press).flatMap(registry::commandFor)).isPresent();
    }

    private static KeyEvent press(KeyCode code, String text) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, false, false, false);
    }
}
