package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTextTest {

    @BeforeAll
    static void startTheToolkit() {
        FxKit.pulse();
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Z, Ctrl+Z, ⌘Z",
        "Shortcut+Shift+Z, Ctrl+Shift+Z, ⇧⌘Z",
        "Alt+Shift+Right, Alt+Shift+→, ⌥⇧→",
        "Shortcut+Enter, Ctrl+Enter, ⌘↩",
        "Esc, Esc, ⎋",
        "Shortcut+EQUALS, Ctrl+=, ⌘=",
        "Period, ., .",
        "Numpad 1, 1, 1",
    })
    void keys_are_written_as_people_know_them(String name, String elsewhere, String mac) {
        KeyCombination keys = Keystrokes.plain(KeyCombination.valueOf(name));
        assertThat(KeyText.of(keys, false)).isEqualTo(elsewhere);
        assertThat(KeyText.of(keys, true)).isEqualTo(mac);
    }

    @Test
    void control_and_shortcut_are_one_key_where_they_are() {
        assertThat(Keystrokes.named("Ctrl+Z")).isEqualTo(Keystrokes.named("Shortcut+Z"));
        assertThat(Keystrokes.named("Ctrl+Zz")).isEmpty();
        assertThat(Keystrokes.named("")).isEmpty();
        assertThat(Keystrokes.named("Ctrl+")).isEmpty();
    }

    @Test
    void keys_that_look_alike_are_listed_once() {
        assertThat(KeyText.all(List.of(KeyCombination.valueOf("1"), KeyCombination.valueOf("Numpad 1"))))
                .isEqualTo("1");
    }
}
