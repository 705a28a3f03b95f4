package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import org.glossator.settings.Appearance;
import org.glossator.settings.Look;
import org.glossator.ui.FxKit;
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
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(Appearance.DARK)));
            window.run("reading.tags");
            assertThat(((CheckBox) control(window, "#look-tags")).isSelected()).isTrue();
            window.picture(window.sheet(), "look-dark");
            window.press("As in the beginning");
            assertThat(look(window)).isEqualTo(Look.INITIAL.in(Appearance.DARK));
            window.press("Close");
        }
    }

    private static Object control(WindowUnderTest window, String id) {
        return window.sheet().getScene().getRoot().lookup(id);
    }

    private static Look look(WindowUnderTest window) {
        return window.window.surroundings().preferences().settings().look();
    }
}
