package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.glossator.ui.FxKit;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidePanesTest {

    @TempDir
    Path folder;

    @Test
    void an_edge_is_dragged() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            double before = width(window, ".annotate-side");
            Region side = (Region) window.find(".annotate-side");
            window.window().drag(side, new Point2D(before - 2, 300), new Point2D(before + 58, 300));

            assertThat(width(window, ".annotate-side")).isBetween(before + 20, before + 65);
        }
    }

    @Test
    void panes_are_hidden_by_keys_and_the_keyboard_goes_round_what_is_left() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.F7);
            assertThat(window.find(".annotate-side").isVisible()).isFalse();
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.F6);
            assertThat(window.focused()).isEqualTo("inspected-label");
            window.type(KeyCode.F6);
            assertThat(window.text().isFocusWithin()).isTrue();
            window.type(KeyCode.F8);
            assertThat(window.find(".right-side").isVisible()).isFalse();
            window.type(KeyCode.F6);
            assertThat(window.text().isFocusWithin()).isTrue();

            window.type(KeyCode.D, KeyCode.CONTROL);
            assertThat(window.find(".annotate-side").isVisible()).isTrue();
            assertThat(window.focused()).isEqualTo("document-filter");
        }
    }

    @Test
    void wide_panes_give_way_in_a_small_window() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
            FxKit.run(() -> window.edges()
                    .set(window.edges().panes().getValue().withLeft(500).withRight(500)));
            window.settle();

            assertThat(width(window, ".text-pane")).isGreaterThanOrEqualTo(379);
            assertThat(window.overflowing()).isEmpty();
        }
    }

    private static double width(AnnotateWindow window, String selector) {
        return FxKit.call(() -> window.find(selector).getLayoutBounds().getWidth());
    }
}
