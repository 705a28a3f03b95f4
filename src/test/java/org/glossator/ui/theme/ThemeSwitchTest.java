package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
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

    @Test
    void words_buttons_and_what_code_gives_grow_at_once() {
        StackPane root = FxKit.call(StackPane::new);
        try (var window = FxKit.show(() -> root, 400, 300)) {
            ThemeSwitch themes = FxKit.call(() -> new ThemeSwitch(Theme.LIGHT));
            var dressed = FxKit.call(() -> themes.dress(window.scene()));
            Button button = FxKit.call(() -> {
                Button made = new Button("Mark");
                Scale.grow(made, 90, made.minWidthProperty());
                root.getChildren().setAll(made);
                return made;
            });
            FxKit.pulse();
            double before = FxKit.call(button::getHeight);

            FxKit.run(() -> themes.scaleProperty().set(200));
            FxKit.pulse();

            assertThat(FxKit.call(() -> button.getFont().getSize())).isEqualTo(26);
            assertThat(FxKit.call(button::getHeight)).isCloseTo(2 * before, within(2.0));
            assertThat(FxKit.call(button::getMinWidth)).isEqualTo(180);
            FxKit.run(() -> themes.scaleProperty().set(100));
            FxKit.pulse();
            assertThat(FxKit.call(button::getHeight)).isEqualTo(before);
            FxKit.run(dressed::close);
        }
    }

    @Test
    void menus_and_hints_grow_with_the_window() {
        StackPane root = FxKit.call(StackPane::new);
        try (var window = FxKit.show(() -> root, 400, 300)) {
            ThemeSwitch themes = FxKit.call(() -> new ThemeSwitch(Theme.LIGHT));
            var dressed = FxKit.call(() -> themes.dress(window.scene()));
            FxKit.run(() -> themes.scaleProperty().set(200));
            ContextMenu menu = FxKit.call(() -> {
                ContextMenu made = new ContextMenu(new MenuItem("Remove"));
                made.show(root, 10, 10);
                return made;
            });
            FxKit.pulse();

            assertThat(FxKit.call(() -> ((Labeled) menu.getScene().getRoot().lookup(".label"))
                            .getFont()
                            .getSize()))
                    .isEqualTo(26);
            FxKit.run(menu::hide);
            FxKit.run(() -> themes.scaleProperty().set(100));
            FxKit.run(dressed::close);
        }
    }

    @Test
    void what_need_not_move_stands_still_when_it_is_to() {
        ProgressBar bar = FxKit.call(ProgressBar::new);
        try (var window = FxKit.show(() -> new StackPane(bar), 400, 300)) {
            ThemeSwitch themes = FxKit.call(() -> new ThemeSwitch(Theme.LIGHT));
            var dressed = FxKit.call(() -> themes.dress(window.scene()));

            FxKit.run(() -> themes.stillProperty().set(true));
            FxKit.pulse();
            assertThat(FxKit.call(() -> window.scene().getPreferences().isReducedMotion()))
                    .isTrue();
            double there =
                    FxKit.call(() -> bar.lookup(".bar").getBoundsInParent().getMinX());
            FxKit.pulse();
            FxKit.pulse();
            assertThat(FxKit.call(() -> bar.lookup(".bar").getBoundsInParent().getMinX()))
                    .isCloseTo(there, within(0.5));
            FxKit.run(dressed::close);
        }
    }

    private static Object ground(Region root) {
        return FxKit.call(() -> root.getBackground().getFills().getFirst().getFill());
    }
}
