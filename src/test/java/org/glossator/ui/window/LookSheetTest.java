package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.settings.Reading;
import org.glossator.ui.FxKit;
import org.glossator.ui.text.AnnotatedTextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookSheetTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_moved_counts_at_once_and_what_changes_is_shown() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1024, 700)) {
            window.run("reading.look");
            window.picture(window.sheet(), "look-light");
            FxKit.run(() -> ((Slider) control(window, "#look-zoom")).setValue(130));
            FxKit.run(() -> ((CheckBox) control(window, "#look-tags")).setSelected(false));
            assertThat(look(window).zoomPercent()).isEqualTo(130);
            assertThat(look(window).reading().tags()).isFalse();
            FxKit.run(() -> ((Slider) control(window, "#look-width")).setValue(50));
            FxKit.run(() -> font(window).setValue("DejaVu Sans"));
            FxKit.run(() -> ((CheckBox) control(window, "#look-focus")).setSelected(true));
            assertThat(look(window).reading()).isEqualTo(new Reading(50, "DejaVu Sans", false, true));
            assertThat(sample(window).charactersPerLineProperty().get()).isEqualTo(50);
            assertThat(sample(window).fontFamilyProperty().get()).isEqualTo("DejaVu Sans");
            assertThat(sample(window).focusModeProperty().get()).isTrue();
            assertThat(window.words()).contains("130 %", "50 letters");
            FxKit.run(() -> ((Slider) control(window, "#look-width")).setValue(150));
            assertThat(look(window).reading().charactersPerLine()).isZero();
            FxKit.run(() -> ((Slider) control(window, "#look-width")).setValue(40));
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(Appearance.DARK)));
            window.run("reading.tags");
            assertThat(((CheckBox) control(window, "#look-tags")).isSelected()).isTrue();
            window.picture(window.sheet(), "look-dark");
            window.press("As in the beginning");
            assertThat(look(window)).isEqualTo(Look.INITIAL.in(Appearance.DARK));
            window.press("Close");
        }
    }

    @Test
    void focus_mode_is_one_key_and_reaches_the_text() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            AnnotatedTextView text = (AnnotatedTextView) window.find(".annotated-text-view");
            window.type(KeyCode.F9);
            assertThat(text.focusModeProperty().get()).isTrue();
            FxKit.run(() -> window.window
                    .surroundings()
                    .preferences()
                    .updateLook(look -> look.reading(now -> now.inLinesOf(60).setIn("DejaVu Sans"))));
            assertThat(text.charactersPerLineProperty().get()).isEqualTo(60);
            assertThat(text.fontFamilyProperty().get()).isEqualTo("DejaVu Sans");
            window.picture(window.stage, "focus-mode");
            window.type(KeyCode.F9);
            assertThat(text.focusModeProperty().get()).isFalse();
        }
    }

    @SuppressWarnings("unchecked") // families are words
    private static ComboBox<String> font(WindowUnderTest window) {
        return (ComboBox<String>) control(window, "#look-font");
    }

    private static AnnotatedTextView sample(WindowUnderTest window) {
        return (AnnotatedTextView) control(window, ".annotated-text-view");
    }

    private static Object control(WindowUnderTest window, String id) {
        return window.sheet().getScene().getRoot().lookup(id);
    }

    private static Look look(WindowUnderTest window) {
        return window.window.surroundings().preferences().settings().look();
    }
}
