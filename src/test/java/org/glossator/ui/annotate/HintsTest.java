package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyClashException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the screen says of keys is what the person has set.
class HintsTest {

    @TempDir
    Path folder;

    @Test
    void a_notice_tells_the_keys_as_they_are_set() {
        try (Workplace workplace = Workplace.in(folder, "Iran and Russia met");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.run("marking.join");
            assertThat(window.notice()).isEqualTo("Select a mark first: click it, or press Tab.");
            rebind(window, "annotate.next-mark", "Alt+F9");
            window.run("marking.join");
            assertThat(window.notice()).isEqualTo("Select a mark first: click it, or press Alt+F9.");
            rebind(window, "layers.blind", "Alt+F8");
            window.run("layers.blind");
            assertThat(window.notice()).contains("until you press Alt+F8 again");
        }
    }

    @Test
    void the_notices_of_linking_name_three_keys() {
        try (Workplace workplace = Workplace.in(folder, "Iran and Russia met");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.go("Iran");
            rebind(window, "annotate.escape", "Alt+F9");
            window.run("annotate.relate");
            assertThat(window.notice()).contains("go to it with Tab and press Enter. Alt+F9 gives it up.");
        }
    }

    @Test
    void what_stands_on_the_screen_follows_the_keys() {
        try (Workplace workplace = Workplace.in(folder, "Iran and Russia met");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            Labeled nothing = (Labeled) window.find(".nothing-inspected");
            assertThat(nothing.getText()).contains("or press Tab to go");
            rebind(window, "annotate.next-mark", "Alt+F9");
            assertThat(nothing.getText()).contains("or press Alt+F9 to go");

            window.run("layers.blind");
            Labeled blind = (Labeled) window.find("#blind");
            assertThat(blind.getText()).contains("Alt+B ends this");
            rebind(window, "layers.blind", "Alt+F8");
            assertThat(blind.getText()).contains("Alt+F8 ends this");

            window.mark("Iran", KeyCode.DIGIT1);
            window.go("Iran");
            assertThat(((Labeled) window.find("#add-relation .key-cap")).getText())
                    .isEqualTo("R");
            rebind(window, "annotate.relate", "Alt+F7");
            assertThat(((Labeled) window.find("#add-relation .key-cap")).getText())
                    .isEqualTo("Alt+F7");
        }
    }

    private static void rebind(AnnotateWindow window, String command, String key) {
        CommandRegistry commands = window.surroundings().commands();
        FxKit.run(() -> {
            try {
                commands.rebind(commands.get(command), List.of(KeyCombination.valueOf(key)));
            } catch (KeyClashException taken) {
                throw new AssertionError(taken);
            }
        });
    }
}
