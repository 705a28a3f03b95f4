package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.glossator.project.Annotator;
import org.glossator.settings.Appearance;
import org.glossator.task.Progress;
import org.glossator.ui.FxKit;
import org.glossator.ui.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoWorksTest {

    @TempDir
    private Path folder;

    @Test
    void who_comes_where_others_have_annotated_is_asked_once() {
        try (WindowUnderTest window = windowOf("tom")) {
            madeElsewhere();
            open(window);
            assertThat(window.words()).contains("Who are you in this project?");
            window.picture(window.sheet(), "who-first-light");
            choose(window, "annotator-b");
            window.press("Work under this name");
            awaitWorkingAs(window, "annotator-b");
            assertNothingIsAsked(window);

            window.run("leave.close-project");
            open(window);
            awaitWorkingAs(window, "annotator-b");
            assertNothingIsAsked(window);
        }
        try (WindowUnderTest later = windowOf("tom")) {
            open(later);
            awaitWorkingAs(later, "annotator-b");
            assertNothingIsAsked(later);
        }
    }

    @Test
    void who_does_not_answer_keeps_their_name_and_is_asked_again() {
        try (WindowUnderTest window = windowOf("tom")) {
            madeElsewhere();
            open(window);
            window.press("Ask me next time");
            awaitWorkingAs(window, "tom");
            window.run("leave.close-project");
            open(window);
            assertThat(written(window).getText()).isEqualTo("tom");
            window.type(KeyCode.ENTER);
            awaitWorkingAs(window, "tom");
            window.run("leave.close-project");
            open(window);
            assertNothingIsAsked(window);
        }
    }

    @Test
    void a_new_sample_does_not_ask_and_its_name_is_changed_by_command() {
        try (WindowUnderTest window = windowOf("annotator-a")) {
            FxKit.run(() -> preferences(window).updateLook(look -> look.in(Appearance.DARK)));
            window.files.choose(folder.resolve("Astana.gloss"));
            window.run("file.sample");
            assertNothingIsAsked(window);
            awaitWorkingAs(window, "annotator-a");

            window.run("layers.who");
            assertThat(window.words().toString()).contains("You work as “annotator-a”", "stay where they are");
            FxKit.run(() -> written(window).setText("gold"));
            window.picture(window.sheet(), "who-change-dark");
            assertThat(meaning(window)).contains("belongs to no annotator");
            window.type(KeyCode.ENTER);
            assertThat(window.words()).contains("Work under another name");
            FxKit.run(() -> written(window).setText("Annemarie of the working group on statements ".repeat(5)));
            window.picture(window.sheet(), "who-long-name-dark");
            FxKit.run(() -> written(window).setText("Ann"));
            window.press("Work under this name");
            awaitWorkingAs(window, "Ann");
            assertNothingIsAsked(window);
            assertThat(settingsName(window)).isEqualTo("annotator-a");
        }
    }

    private WindowUnderTest windowOf(String name) {
        WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700);
        FxKit.run(() -> preferences(window).update(settings -> settings.withAnnotator(name)));
        return window;
    }

    /// The sample, which two annotators have worked in, as a colleague made it.
    private void madeElsewhere() {
        try (RealDesk desk = new RealDesk()) {
            desk.close(desk.createSample(folder.resolve("Astana.gloss"), new Annotator("colleague"), Progress.UNWATCHED)
                            .join())
                    .join();
        }
    }

    private void open(WindowUnderTest window) {
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.open");
    }

    private static void choose(WindowUnderTest window, String name) {
        FxKit.run(() -> window.sheet().getScene().getRoot().lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(each -> name.equals(each.getUserData()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static TextField written(WindowUnderTest window) {
        return (TextField) window.sheet().getScene().getRoot().lookup("#who-written");
    }

    private static String meaning(WindowUnderTest window) {
        return ((Label) window.sheet().getScene().getRoot().lookup("#who-meaning")).getText();
    }

    /// Waits until the name stands under the text.
    private static void awaitWorkingAs(WindowUnderTest window, String name) {
        window.await(() -> window.stage.getScene().getRoot().lookupAll(".status-bar .label").stream()
                .anyMatch(label -> name.equals(((Label) label).getText())));
        window.settle();
    }

    private static void assertNothingIsAsked(WindowUnderTest window) {
        assertThatThrownBy(window::sheet).hasMessage("No sheet is open");
    }

    private static Preferences preferences(WindowUnderTest window) {
        return window.window.surroundings().preferences();
    }

    private static String settingsName(WindowUnderTest window) {
        return FxKit.call(() -> preferences(window).settings().annotator());
    }
}
