package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysSheetTest {

    @TempDir
    private Path folder;

    @Test
    void a_key_is_pressed_and_does_the_command_from_now_on() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1000, 700)) {
            window.run("help.edit-keys");
            seek(window, "#keys-search", "larger");
            FxKit.run(() -> list(window).requestFocus());
            window.type(KeyCode.ENTER);
            assertThat(said(window)).isEqualTo("Press the key for “Larger text”. Esc gives it up.");
            window.type(KeyCode.F7);
            assertThat(said(window)).isEqualTo("F7 now does “Larger text”.");
            window.type(KeyCode.ENTER);
            window.type(KeyCode.N, KeyCode.CONTROL);
            assertThat(said(window)).startsWith("Ctrl+N already does “New project…”");
            window.press("Close");
            window.type(KeyCode.F7);
            assertThat(window.window
                            .surroundings()
                            .preferences()
                            .settings()
                            .look()
                            .zoomPercent())
                    .isEqualTo(110);
        }
    }

    @Test
    void the_map_is_saved_as_a_page() throws IOException {
        Path html = folder.resolve("keys.html");
        Path markdown = folder.resolve("keys.md");
        try (WindowUnderTest window = new WindowUnderTest(folder, 1000, 700)) {
            window.run("help.keys");
            window.files.choose(html);
            window.press("Save as a page…");
            window.files.choose(markdown);
            window.press("Save as a page…");
        }
        assertThat(Files.readString(html)).startsWith("<!doctype html>").contains(">Ctrl+K</td>");
        assertThat(Files.readString(markdown)).contains("| New project… | Ctrl+N |");
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void pictures(Appearance appearance) {
        String name = appearance.name().toLowerCase(Locale.ROOT);
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.run("help.keys");
            window.picture(window.sheet(), "help-" + name);
            seek(window, "#help-search", "theme");
            window.press("Close");
            window.run("help.edit-keys");
            FxKit.run(() -> list(window).requestFocus());
            window.type(KeyCode.DOWN);
            window.type(KeyCode.ENTER);
            window.type(KeyCode.N, KeyCode.CONTROL);
            window.picture(window.sheet(), "keys-editor-" + name);
            assertThat(said(window)).startsWith("Ctrl+N already does");
        }
    }

    private static void seek(WindowUnderTest window, String field, String words) {
        FxKit.run(() -> ((TextField) window.sheet().getScene().getRoot().lookup(field)).setText(words));
        FxKit.pulse();
    }

    private static ListView<?> list(WindowUnderTest window) {
        return (ListView<?>) window.sheet().getScene().getRoot().lookup("#keys-list");
    }

    private static String said(WindowUnderTest window) {
        return FxKit.call(() -> ((Labeled) window.sheet().getScene().getRoot().lookup("#keys-said")).getText());
    }
}
