package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.glossator.settings.Appearance;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

    @TempDir
    private Path folder;

    @Test
    void a_document_is_found_and_opened_and_the_keyboard_goes_back_to_the_text() {
        try (WindowUnderTest window = annotating("first text", "second text", "third text")) {
            Node before = focused(window);
            window.type(KeyCode.K, KeyCode.CONTROL);
            assertThat(focused(window).getId()).isEqualTo("palette-field");
            window.write("3");
            window.type(KeyCode.ENTER);
            assertThat(window.find("#palette-field")).isNull();
            window.await(() -> window.find("#caret") != null);
            assertThat(FxKit.call(() -> isWithin(focused(window), "annotated-text-view")))
                    .isTrue();
            assertThat(before).isNotNull();
        }
    }

    @Test
    void no_key_reaches_a_command_while_it_is_open() {
        try (WindowUnderTest window = annotating("first text", "second text")) {
            Node before = focused(window);
            window.type(KeyCode.K, KeyCode.CONTROL);
            window.type(KeyCode.DOWN, KeyCode.ALT);
            window.type(KeyCode.D, KeyCode.CONTROL);
            assertThat(focused(window).getId()).isEqualTo("palette-field");
            window.type(KeyCode.ESCAPE);
            assertThat(window.find("#palette-field")).isNull();
            assertThat(focused(window)).isSameAs(before);
        }
    }

    @Test
    void a_command_is_done_and_is_first_the_next_time() {
        try (WindowUnderTest window = annotating("first text", "second text")) {
            window.type(KeyCode.K, KeyCode.CONTROL);
            window.write("larger");
            window.type(KeyCode.ENTER);
            assertThat(window.window
                            .surroundings()
                            .preferences()
                            .settings()
                            .look()
                            .zoomPercent())
                    .isEqualTo(110);
            window.type(KeyCode.K, KeyCode.CONTROL);
            window.type(KeyCode.ENTER);
            assertThat(window.window
                            .surroundings()
                            .preferences()
                            .settings()
                            .look()
                            .zoomPercent())
                    .isEqualTo(120);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1024, 700", "HIGH_CONTRAST, 1024, 700"})
    void pictures(Appearance appearance, int width, int height) {
        String persian = "بیانیه وزارت امور خارجه";
        try (WindowUnderTest window = annotating(width, height, Workplace.ASTANA, persian)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.type(KeyCode.K, KeyCode.CONTROL);
            String name = "palette-" + appearance.name().toLowerCase(Locale.ROOT);
            window.picture(window.stage, name + "-open");
            window.write("do");
            window.picture(window.stage, name);
            assertThat(window.find("#palette-list")).isNotNull();
        }
    }

    private WindowUnderTest annotating(String... texts) {
        return annotating(1000, 700, texts);
    }

    private WindowUnderTest annotating(int width, int height, String... texts) {
        Path file;
        try (Workplace workplace = Workplace.in(folder, texts)) {
            file = workplace.file();
        }
        WindowUnderTest window = WindowUnderTest.annotating(folder, width, height);
        FxKit.run(() -> window.window.open(file));
        window.await(() -> window.find("#saved") != null);
        window.settle();
        return window;
    }

    private static Node focused(WindowUnderTest window) {
        return FxKit.call(() -> window.stage.getScene().getFocusOwner());
    }

    private static boolean isWithin(Node node, String style) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
