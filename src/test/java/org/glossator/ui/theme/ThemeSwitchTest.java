package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;

class ThemeSwitchTest {

    @Test
    void changing_the_theme_changes_what_is_shown_at_once() {
        StackPane root = FxKit.call(StackPane::new);
        try (var window = FxKit.show(() -> root, 200, 100)) {
            ThemeSwitch themes = FxKit.call(() -> new ThemeSwitch(Theme.LIGHT));
            var dressed = FxKit.call(() -> themes.dress(window.scene()));
            FxKit.pulse();
            assertThat(ground(root)).isEqualTo(Color.web("#FFFFFF"));

            FxKit.run(themes::toggle);
            FxKit.pulse();
            assertThat(ground(root)).isEqualTo(Color.web("#1B1E24"));

            FxKit.run(() -> themes.themeProperty().set(Theme.HIGH_CONTRAST));
            FxKit.pulse();
            assertThat(ground(root)).isEqualTo(Color.BLACK);

            FxKit.run(dressed::close);
            FxKit.run(themes::toggle);
            FxKit.pulse();
            assertThat(ground(root)).isEqualTo(Color.BLACK);
        }
    }

    private static Object ground(Region root) {
        return FxKit.call(() -> root.getBackground().getFills().getFirst().getFill());
    }
}
