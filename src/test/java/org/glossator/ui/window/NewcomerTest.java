package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.glossator.settings.Appearance;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.text.AnnotatedTextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first two minutes: from the welcome screen to the first mark and the next document, through the real commands.
class NewcomerTest {

    @TempDir
    private Path folder;

    @Test
    void enter_begins_with_the_sample_and_each_step_is_ticked_when_it_has_happened() {
        try (WindowUnderTest window = newcomer()) {
            begin(window);
            assertThat(Files.exists(folder.resolve("Statements on Syria.gloss")))
                    .isTrue();
            assertThat(standing(window))
                    .containsExactly(
                            "Select: now",
                            "Mark: still to come",
                            "Undo: still to come",
                            "Redo: still to come",
                            "Tell more: still to come",
                            "Done: still to come");

            select(window, "Syria");
            assertThat(standing(window)).startsWith("Select: done", "Mark: now");
            assertThat(said(window)).contains("1 for Actor");
            window.type(KeyCode.DIGIT3);
            awaitDone(window, "Mark");
            assertThat(said(window)).contains("Ctrl+Z");
            window.type(KeyCode.Z, KeyCode.CONTROL);
            awaitDone(window, "Undo");
            assertThat(said(window)).contains("Ctrl+Shift+Z");
            window.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            awaitDone(window, "Redo");
            window.type(KeyCode.ENTER, KeyCode.CONTROL);
            awaitDone(window, "Done");
            assertThat(standing(window)).contains("Tell more: skipped");
            window.await(() -> window.stage.getScene().getRoot().lookup("#documents") instanceof ListView<?> list
                    && list.getSelectionModel().getSelectedIndex() == 1);
            assertThat(said(window)).contains("Ctrl+K", "F1");

            press(window, "#steps-leave");
            assertThat(window.find("#first-steps")).isNull();
            window.run("leave.close-project");
            window.run("file.begin");
            awaitText(window);
            assertThat(window.find("#first-steps")).isNull();
            assertThat(Files.exists(folder.resolve("Statements on Syria 2.gloss")))
                    .isTrue();
            assertThat(window.notice()).contains("Statements on Syria 2.gloss");
        }
    }

    @Test
    void whoever_makes_the_sample_is_not_asked_who_they_are_and_can_say_so() {
        try (WindowUnderTest window = newcomer()) {
            FxKit.run(() -> window.window.surroundings().preferences().update(now -> now.withAnnotator("mina")));
            begin(window);
            assertThatThrownBy(window::sheet).hasMessage("No sheet is open");
            assertThat(label(window, "#steps-place")).contains("mina", "Statements on Syria.gloss");
            window.run("leave.close-project");
            FxKit.run(() -> window.window.open(folder.resolve("Statements on Syria.gloss")));
            window.settle();
            awaitText(window);
            assertThatThrownBy(window::sheet).hasMessage("No sheet is open");
            window.run("layers.who");
            assertThat(window.words().toString()).contains("You work as “mina”");
            window.press("Cancel");
        }
    }

    @Test
    void the_guide_is_left_at_once_with_escape_and_called_back() {
        try (WindowUnderTest window = newcomer()) {
            begin(window);
            assertThat(FxKit.call(() -> window.stage.getScene().getFocusOwner() instanceof Button))
                    .as("the guide takes the keyboard")
                    .isFalse();
            FxKit.run(() -> window.find("#steps-leave").requestFocus());
            window.type(KeyCode.ESCAPE);
            assertThat(window.find("#first-steps")).isNull();
            assertThat(led(window)).isFalse();
            assertThat(enabled(window, "help.skip-step")).isFalse();

            window.run("documents.review");
            window.run("help.first-steps");
            assertThat(standing(window)).startsWith("Select: now");
            assertThat(led(window)).isTrue();
            window.run("help.skip-step");
            window.run("help.skip-step");
            assertThat(standing(window)).startsWith("Select: skipped", "Mark: skipped", "Undo: now");
            window.run("help.skip-step");
            assertThat(said(window)).contains("nothing to bring back just now");
            window.run("help.leave-steps");
            assertThat(window.find("#first-steps")).isNull();
        }
    }

    @Test
    void the_guide_called_where_no_project_is_open_begins_the_sample() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            window.run("help.first-steps");
            awaitText(window);
            assertThat(standing(window)).startsWith("Select: now");
        }
    }

    @Test
    void keys_are_shown_as_they_are_set_now() {
        try (WindowUnderTest window = newcomer()) {
            begin(window);
            select(window, "Syria");
            FxKit.run(() -> {
                var preferences = window.window.surroundings().preferences();
                window.window
                        .surroundings()
                        .commands()
                        .keyMap()
                        .choose(Map.of("annotate.undo", List.of("Ctrl+U"), "annotate.mark.1", List.of("Q")));
                preferences.update(now -> now.withKeys(
                        window.window.surroundings().commands().keyMap().written()));
            });
            assertThat(said(window)).contains("Q for Actor");
            window.type(KeyCode.Q);
            awaitDone(window, "Mark");
            assertThat(said(window)).contains("press Ctrl+U.");
        }
    }

    @Test
    void a_project_without_documents_says_what_to_do_first() {
        try (WindowUnderTest window = newcomer()) {
            window.files.choose(folder.resolve("Empty.gloss"));
            window.run("file.new");
            assertThat(said(window)).contains("Ctrl+I", "Ctrl+Shift+V");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1024, 700", "HIGH_CONTRAST, 1024, 700", "LIGHT, 1024, 700"})
    void what_a_newcomer_sees(Appearance appearance, int width, int height) {
        String suffix = "-%s-%d".formatted(appearance.name().toLowerCase(Locale.ROOT), width);
        try (WindowUnderTest window = WindowUnderTest.newcomer(folder, width, height)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.picture(window.stage, "newcomer-welcome" + suffix);
            begin(window);
            window.picture(window.stage, "steps-select" + suffix);
            select(window, "Syria");
            window.picture(window.stage, "steps-mark" + suffix);
            window.type(KeyCode.DIGIT3);
            awaitDone(window, "Mark");
            window.picture(window.stage, "steps-undo" + suffix);
            window.type(KeyCode.ENTER, KeyCode.CONTROL);
            window.run("help.skip-step");
            window.run("help.skip-step");
            awaitDone(window, "Done");
            window.picture(window.stage, "steps-over" + suffix);
            assertThat(cut(window)).isEmpty();
        }
    }

    private WindowUnderTest newcomer() {
        return WindowUnderTest.newcomer(folder, 1024, 700);
    }

    /// Presses Enter on the welcome screen, as it comes up.
    private static void begin(WindowUnderTest window) {
        FxKit.run(() -> window.stage.requestFocus());
        window.type(KeyCode.ENTER);
        awaitText(window);
    }

    private static void awaitText(WindowUnderTest window) {
        window.await(() -> !text(window).isEmpty());
        window.settle();
    }

    private static AnnotatedTextView view(WindowUnderTest window) {
        return (AnnotatedTextView) window.stage.getScene().getRoot().lookup(".annotated-text-view");
    }

    /// The first document’s words on the screen; empty where there is none yet.
    private static String text(WindowUnderTest window) {
        return view(window) == null
                ? ""
                : window.stage.getScene().getRoot().lookupAll(".paragraph-box").stream()
                        .map(each -> String.valueOf(each.getAccessibleText()))
                        .findFirst()
                        .orElse("");
    }

    private static void select(WindowUnderTest window, String words) {
        FxKit.run(() -> {
            view(window).requestFocus();
            int start = "In reaction to the developments in ".length();
            view(window).select(new Span(start, start + words.length()));
        });
        window.settle();
    }

    private static List<String> standing(WindowUnderTest window) {
        return FxKit.call(() -> window.stage.getScene().getRoot().lookupAll(".step-tick").stream()
                .map(tick -> ((Label) tick).getAccessibleText())
                .toList());
    }

    private static void awaitDone(WindowUnderTest window, String step) {
        window.await(() -> window.stage.getScene().getRoot().lookupAll(".step-tick").stream()
                .anyMatch(tick -> (step + ": done").equals(((Label) tick).getAccessibleText())));
        window.settle();
    }

    private static String said(WindowUnderTest window) {
        return label(window, "#steps-words");
    }

    private static String label(WindowUnderTest window, String id) {
        return FxKit.call(() -> ((Label) window.stage.getScene().getRoot().lookup(id)).getText());
    }

    private static void press(WindowUnderTest window, String id) {
        FxKit.run(() -> ((Button) window.stage.getScene().getRoot().lookup(id)).fire());
        window.settle();
    }

    private static boolean led(WindowUnderTest window) {
        return FxKit.call(() ->
                window.window.surroundings().preferences().settings().habits().firstSteps());
    }

    private static boolean enabled(WindowUnderTest window, String command) {
        return FxKit.call(() -> window.window
                .surroundings()
                .commands()
                .find(CommandId.of(command))
                .map(each -> each.enabled().get())
                .orElse(false));
    }

    /// The words of the guide that are not shown wholly.
    private static List<String> cut(WindowUnderTest window) {
        return FxKit.call(() -> window.find("#first-steps").lookupAll(".text").stream()
                .filter(shown -> shown.getParent() instanceof Labeled label
                        && shown instanceof Text text
                        && !text.getText().equals(label.getText()))
                .map(shown -> ((Labeled) shown.getParent()).getText())
                .toList());
    }
}
