package org.glossator.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The label box on the screen, with mouse and keys.
class LabelBoxTest {

    private static final String BOX = "#label-box";

    @TempDir
    Path folder;

    @Test
    void words_selected_with_the_mouse_are_marked_by_a_key_while_labels_are_offered() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.drag("ran underline");
            assertThat(window.has(BOX)).isTrue();
            assertThat(FxKit.call(() -> window.text().isFocusWithin())).isTrue();
            window.picture("label-box-light");
            assertCoversNoWords(window, "Iran underlined");

            window.type(KeyCode.DIGIT1);
            assertThat(window.has(BOX)).isFalse();
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran underlined");
        }
    }

    @Test
    void a_label_is_found_by_its_name_and_the_keyboard_goes_back_to_the_text() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.drag("Astana agreements");
            window.type(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("label-box-field");
            window.write("proc");
            window.type(KeyCode.ENTER);
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Process: Astana agreements");
            assertThat(FxKit.call(() -> window.text().isFocusWithin())).isTrue();

            window.select("Turkey");
            window.type(KeyCode.L);
            window.type(KeyCode.DIGIT1);
            assertThat(workplace.stored(workplace.document(1)))
                    .as("a digit in the empty field is a key")
                    .contains("Actor: Turkey");
        }
    }

    @Test
    void esc_puts_the_box_away_and_keeps_the_selection() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.drag("Turkey");
            window.type(KeyCode.L);
            window.type(KeyCode.ESCAPE);
            assertThat(window.has(BOX)).isFalse();
            assertThat(window.model().selection().words().isEmpty()).isFalse();
            assertThat(FxKit.call(() -> window.text().isFocusWithin())).isTrue();
        }
    }

    @Test
    void a_label_held_from_the_box_is_given_to_each_selection_until_esc() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.drag("Iran");
            window.type(KeyCode.L);
            window.write("actor");
            window.type(KeyCode.ENTER, KeyCode.SHIFT);
            window.drag("Turkey");
            window.drag("Russia");
            window.picture("label-held");
            assertThat(window.find("#held-label").isVisible()).isTrue();
            assertThat(workplace.stored(workplace.document(1)))
                    .containsExactly("Actor: Iran", "Actor: Turkey", "Actor: Russia");
            window.type(KeyCode.ESCAPE);
            assertThat(window.find("#held-label").isVisible()).isFalse();
            window.drag("Aleppo");
            assertThat(window.has(BOX)).isTrue();
        }
    }

    @Test
    void a_key_holds_its_label_and_enter_takes_what_the_keyboard_selected() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.type(KeyCode.DIGIT3, KeyCode.SHIFT);
            window.select("Aleppo");
            window.type(KeyCode.ENTER);
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Location: Aleppo");
            window.type(KeyCode.DIGIT3, KeyCode.SHIFT);
            assertThat(window.notice()).contains("no longer held");
        }
    }

    @Test
    void a_double_click_offers_labels_once_no_third_click_can_come() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.clickText(Workplace.ASTANA.indexOf("Aleppo") + 2, 2);
            for (int i = 0; i < 100 && !window.has(BOX); i++) {
                FxKit.pulse();
            }
            assertThat(window.has(BOX)).isTrue();
        }
    }

    @Test
    void who_does_not_want_the_box_is_spared_it() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA);
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.run("marking.box");
            window.drag("Turkey");
            assertThat(window.has(BOX)).isFalse();
            window.type(KeyCode.L);
            assertThat(window.has(BOX)).isTrue();
        }
    }

    @Test
    void many_labels_with_long_names_beside_right_to_left_words_in_a_small_window() {
        Schema schema = new Schema(
                "Many",
                1,
                "",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> Label.of(
                                i == 2
                                        ? "توافق‌نامه‌های دوجانبه و چندجانبه"
                                        : "Label number " + i + (i % 3 == 0 ? " with a name that goes on and on" : ""),
                                new Colour(i % 2 == 0 ? "#2F6FDE" : "#C2410C")))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        String text = "ایران و ترکیه و روسیه\n" + "Some words to fill the lines of the page. ".repeat(40) + "\nthe end";
        try (Workplace workplace = Workplace.in(folder, schema, text);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.DARK, 1024, 700)) {
            window.select("ترکیه و روسیه");
            window.type(KeyCode.L);
            window.picture("label-box-dark-forty-rtl");
            assertCoversNoWords(window, "ترکیه و روسیه");
            window.type(KeyCode.ESCAPE);

            String long_ = text.substring(text.indexOf("words to fill"), text.indexOf("words to fill") + 600);
            window.select(long_);
            window.type(KeyCode.L);
            window.write("39");
            window.picture("label-box-long-selection");
            assertCoversNoWords(window, long_);
            assertThat(((TextField) window.find("#label-box-field")).getText()).isEqualTo("39");
            window.type(KeyCode.ESCAPE);

            window.select("the end");
            window.type(KeyCode.L);
            window.picture("label-box-last-line");
            assertCoversNoWords(window, "the end");
        }
    }

    /// The box stands within the window and away from the words.
    private static void assertCoversNoWords(AnnotateWindow window, String words) {
        Node box = window.find(BOX);
        FxKit.run(() -> {
            Bounds here = box.localToScreen(box.getLayoutBounds());
            Node root = window.text().getScene().getRoot();
            assertThat(root.localToScreen(root.getLayoutBounds()).contains(here))
                    .as("within the window")
                    .isTrue();
            String text = window.model().page().document().orElseThrow().text();
            int start = text.indexOf(words);
            for (int at = start; at < start + words.length(); at++) {
                window.text()
                        .boundsOnScreen(new Span(at, at + 1))
                        .ifPresent(character -> assertThat(here.intersects(character))
                                .as("%s covers %s", here, character)
                                .isFalse());
            }
        });
    }
}
