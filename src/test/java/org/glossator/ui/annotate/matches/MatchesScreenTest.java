package org.glossator.ui.annotate.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateWindow;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchesScreenTest {

    @TempDir
    Path folder;

    @Test
    void every_place_with_the_words_of_a_mark_is_marked_and_unmarked_in_one_step() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Iran, Iranian and IRAN.", "Nothing.");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.A);
            awaitRows(window, 3);
            assertThat(title(window)).isEqualTo("Mark every “Iran” as Actor");
            assertThat(counts(window)).isEqualTo("— 3 matches in 2 documents, 1 already marked");

            window.type(KeyCode.DOWN);
            window.type(KeyCode.RIGHT);
            assertThat(window.model().page().wanted()).contains(workplace.document(2));
            assertThat(window.focused()).isEqualTo("matches");
            window.type(KeyCode.DOWN);
            window.type(KeyCode.SPACE);
            window.type(KeyCode.ENTER);

            assertThat(workplace.stored(workplace.document(2))).containsExactly("Actor: Iran");
            assertThat(window.notice()).isEqualTo("1 place marked as Actor.");
            assertThat(window.name("annotate.undo")).isEqualTo("Undo: annotate 1 match as Actor");
            window.run("annotate.undo");
            assertThat(workplace.stored(workplace.document(2))).isEmpty();
        }
    }

    @Test
    void selected_words_ask_for_a_label_and_nothing_found_is_said() {
        try (Workplace workplace = Workplace.in(folder, "Baghaei, who is Baghaei.", "And more.");
                AnnotateWindow window = AnnotateWindow.over(workplace)) {
            window.select("Baghaei,");
            window.type(KeyCode.A);
            window.write("actor");
            window.type(KeyCode.ENTER);
            awaitRows(window, 2);
            window.type(KeyCode.ENTER);
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Baghaei", "Actor: Baghaei");

            window.run("annotate.escape");
            window.run("annotate.escape");
            window.run("matches.apply");
            assertThat(window.notice()).isEqualTo("Select a mark or some words first.");
        }
    }

    @Test
    void all_marks_alike_are_removed_or_given_another_label_in_one_step() {
        try (Workplace workplace = Workplace.in(folder, "Iran met Iran.", "Iran.");
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
            window.mark("Iran", KeyCode.DIGIT1);
            window.type(KeyCode.A);
            awaitRows(window, 3);
            window.type(KeyCode.ENTER);
            assertThat(workplace.stored(workplace.document(2))).containsExactly("Actor: Iran");

            window.go("Iran");
            window.type(KeyCode.A, KeyCode.SHIFT);
            awaitRows(window, 3);
            assertThat(title(window)).isEqualTo("Every “Iran” marked as Actor");
            choose(window, "#deed", Deed.Kind.RELABEL);
            choose(window, "#deed-label", "Location");
            FxKit.run(() -> window.find("#matches").requestFocus());
            window.type(KeyCode.SPACE);
            window.type(KeyCode.ENTER);
            assertThat(window.notice()).isEqualTo("2 marks changed.");
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran", "Location: Iran");

            window.type(KeyCode.A, KeyCode.SHIFT);
            awaitRows(window, 1);
            window.click(window.find("#replace-matches"));
            assertThat(workplace.stored(workplace.document(1))).containsExactly("Location: Iran");
            window.run("annotate.undo");
            assertThat(workplace.stored(workplace.document(1))).hasSize(2);
        }
    }

    @Test
    void labels_and_values_are_searched_and_replaced() {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1440, 900)) {
            window.run("matches.replace");
            assertThat(counts(window)).isEqualTo("— Say which marks: by words, label or attribute.");
            choose(window, "#sought-label", "Actor");
            await(window, () -> rows(window) > 3);
            choose(window, "#deed", Deed.Kind.SET);
            choose(window, "#deed-attribute", "certainty");
            choose(window, "#deed-value", "doubtful");
            window.picture("matches-replace");
            assertThat(window.overflowing()).isEmpty();
            int marks = rows(window);
            window.click(window.find("#replace-matches"));
            assertThat(window.notice()).isEqualTo(marks + " marks changed.");
            window.go("Baghaei");
            assertThat(window.attributes()).contains("doubtful");
        }
    }

    @SuppressWarnings("unchecked") // the boxes are of what the test says
    private static <T> void choose(AnnotateWindow window, String box, T value) {
        ComboBox<T> choice = (ComboBox<T>) window.find(box);
        FxKit.run(() -> {
            if (choice.isEditable()) {
                choice.getEditor().setText(String.valueOf(value));
            } else {
                choice.setValue(value);
            }
        });
        window.settle();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void the_card_in_pictures(Theme theme) {
        try (Workplace workplace = Workplace.sample(folder);
                AnnotateWindow window = AnnotateWindow.over(workplace, theme, 1440, 900)) {
            window.go("terrorist groups");
            window.type(KeyCode.A);
            await(window, () -> rows(window) > 1);
            window.picture("matches-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(window.overflowing()).isEmpty();
        }
    }

    @Test
    void a_small_window_with_long_words_and_a_persian_context() {
        String persian = "سخنگوی وزارت امور خارجه گفت که توافق‌های آستانه برای ایران، ترکیه و روسیه الزام‌آور است.\n";
        String words = "the memorandum on the creation of de-escalation areas in the Syrian Arab Republic ";
        try (Workplace workplace = Workplace.in(folder, persian.repeat(9), words.repeat(9));
                AnnotateWindow window = AnnotateWindow.over(workplace, Theme.LIGHT, 1024, 700)) {
            window.mark("ایران", KeyCode.DIGIT1);
            window.type(KeyCode.A);
            awaitRows(window, 9);
            window.picture("matches-persian-1024x700");
            assertThat(window.overflowing()).isEmpty();

            window.type(KeyCode.ESCAPE);
            window.run("annotate.next-document");
            window.mark(words.repeat(3).strip(), KeyCode.DIGIT4);
            window.type(KeyCode.A);
            awaitRows(window, 3);
            window.picture("matches-long-1024x700");
            assertThat(window.overflowing()).isEmpty();
        }
    }

    static void awaitRows(AnnotateWindow window, int rows) {
        await(window, () -> rows(window) == rows);
    }

    static void await(AnnotateWindow window, BooleanSupplier condition) {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            window.settle();
        }
        assertThat(condition.getAsBoolean()).isTrue();
        window.settle();
    }

    static int rows(AnnotateWindow window) {
        return FxKit.call(() -> window.find("#matches") instanceof ListView<?> list
                ? list.getItems().size()
                : -1);
    }

    static String title(AnnotateWindow window) {
        return FxKit.call(() -> ((Labeled) window.find("#matches-title")).getText());
    }

    static String counts(AnnotateWindow window) {
        return FxKit.call(() -> ((Labeled) window.find("#matches-counts")).getText());
    }
}
