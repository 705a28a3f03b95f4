package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Edit;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.RenameDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.settings.Appearance;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.text.DocumentId;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Copies go out and come back in the window, by the commands and keys that people have.
class CopiesScreenTest {

    @TempDir
    private Path folder;

    /// The script a reviewer would follow by hand.
    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void a_copy_goes_to_an_annotator_is_marked_and_comes_back_once(Appearance appearance) {
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT);
        Path copy = folder.resolve("for annotator-b.gloss");
        try (WindowUnderTest window = windowOf("annotator-a")) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            sample(window);
            window.run("documents.copy");
            name(window, "annotator-b");
            window.picture(window.sheet(), "copy-for-annotator" + suffix);
            assertThat(meaning(window)).contains("annotator-b", "with their own marks");
            window.files.choose(copy);
            window.press("Choose where…");
            assertThat(window.notice()).isEqualTo("The copy is in " + copy + ".");

            open(window, copy, "annotator-b");
            assertThat(labels(window)).doesNotContain("annotator-a");
            window.type(KeyCode.HOME, KeyCode.CONTROL);
            window.type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
            window.type(KeyCode.DIGIT1);

            open(window, folder.resolve("Astana.gloss"), "annotator-b");
            assertThat(labels(window)).contains("42 annotations · 16 relations");
            merge(window, copy);
            assertThat(window.words()).contains("Merge into “Statements on Syria”", "annotator-b", "1 new");
            window.picture(window.sheet(), "merge" + suffix);
            window.type(KeyCode.ENTER);
            assertThat(window.notice()).isEqualTo("Merged “for annotator-b.gloss”: 1 annotation.");
            window.await(() -> labels(window).contains("43 annotations · 16 relations"));
            window.picture(window.stage, "merge-after" + suffix);

            merge(window, copy);
            assertThat(window.words())
                    .contains("Nothing new", "All that is in “for annotator-b.gloss” is in the project already.");
            window.type(KeyCode.ESCAPE);
            assertNothingIsAsked(window);
        }
    }

    @Test
    void a_project_is_not_merged_into_itself_and_a_file_that_is_none_is_refused_by_name() throws IOException {
        Path text = Files.writeString(folder.resolve("a text.gloss"), "Iran and Turkey");
        try (WindowUnderTest window = windowOf("annotator-a")) {
            sample(window);
            merge(window, folder.resolve("Astana.gloss"));
            assertThat(window.words())
                    .contains("This cannot be merged", "“Astana.gloss” is the project itself; name another file.");
            window.type(KeyCode.ESCAPE);
            merge(window, text);
            assertThat(window.words().toString()).contains("This cannot be merged", "a text.gloss");
            window.type(KeyCode.ESCAPE);
            merge(window);
            assertNothingIsAsked(window);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void conflicts_are_shown_with_both_versions_and_what_two_copies_dispute_is_told_afterwards(Appearance appearance)
            throws Exception {
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT);
        Path first = folder.resolve("first.gloss");
        Path second = folder.resolve("the second copy, whose name is as long as names of files become.gloss");
        DocumentId statement;
        Path file;
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA)) {
            workplace.addForeign(LONG_NAME, Workplace.ASTANA, LONG_LAYER, "Iran", "Actor");
            statement = workplace.document(2);
            file = workplace.file();
        }
        var files = new SqliteProjectFiles();
        files.copy(file, first);
        files.copy(file, second);
        edit(file, "annotator-a", new RenameDocument(statement, "The statement of Astana"));
        edit(first, "Mina", new RenameDocument(statement, "Astana, the statement"));
        edit(first, "Mina", progress(first, statement, DocumentState.DONE));
        edit(second, "Omid", progress(second, statement, DocumentState.ACCEPTED));
        try (WindowUnderTest window = windowOf("annotator-a")) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            open(window, file, "annotator-a");
            FxKit.run(() -> window.window.receive(List.of(first, second)));
            window.settle();
            window.picture(window.sheet(), "merge-two" + suffix);
            tab(window, 1);
            window.picture(window.sheet(), "merge-conflicts" + suffix);
            assertThat(window.words()).contains("The statement of Astana", "Astana, the statement");
            assertThat(window.words().toString()).contains("Mina", "which is the copy’s");
            assertThat(button(window, "Merge").isDefaultButton()).isTrue();

            window.press("Merge");
            assertThat(window.words()).contains("What was merged into “Syria statements”");
            assertThat(window.notice()).contains("“first.gloss”", "2 conflicts were decided by rule");
            FxKit.run(() -> ((ListView<?>) window.sheet().getScene().lookup("#merge-files"))
                    .getSelectionModel()
                    .select(1));
            tab(window, 1);
            assertThat(window.words()).contains("done", "accepted");
            window.picture(window.sheet(), "merge-done" + suffix);
            window.press("Close");
        }
    }

    @Test
    void a_copy_can_be_of_documents_that_were_picked_by_keys_alone() {
        Path copy = folder.resolve("for-sara.gloss");
        try (WindowUnderTest window = windowOf("annotator-a")) {
            sample(window);
            window.run("documents.copy");
            assertThat(button(window, "Choose where…").isDisabled()).isTrue();
            window.write("sara");
            window.type(KeyCode.TAB);
            window.type(KeyCode.DOWN);
            window.type(KeyCode.DOWN);
            assertThat(meaning(window)).isEqualTo("Pick the documents for sara.");
            window.type(KeyCode.TAB);
            window.write("iraq");
            window.type(KeyCode.TAB);
            window.type(KeyCode.TAB);
            window.type(KeyCode.TAB);
            window.type(KeyCode.SPACE);
            assertThat(meaning(window)).startsWith("1 document for sara, who has not annotated here yet.");
            window.picture(window.sheet(), "copy-picked");
            window.files.choose(copy);
            window.type(KeyCode.ENTER);
            window.await(() -> window.notice().equals("The copy is in " + copy + "."));

            window.run("documents.copy");
            name(window, "sara");
            window.files.choose(copy);
            window.type(KeyCode.ENTER);
            assertThat(window.words().toString()).contains("The copy was not made", "for-sara.gloss");
            window.type(KeyCode.ESCAPE);

            window.files.choose(copy);
            window.run("file.open");
            window.await(() -> labels(window).contains("Statements on Syria – sara"));
        }
    }

    private static final String LONG_NAME =
            "Statement by the spokesperson of the Ministry of Foreign Affairs on the latest developments in Syria";
    private static final String LONG_LAYER = "annotator with a very long name indeed, of the second working group";

    private static void edit(Path file, String annotator, Edit edit) throws ExplainedException {
        var store = new SqliteProjectFiles().open(file, ProjectFiles.Access.READ_WRITE);
        try (Project project = new Project(store, new Annotator(annotator), Clock.systemUTC())) {
            project.apply(edit);
        }
    }

    private static Edit progress(Path file, DocumentId document, DocumentState state) throws ExplainedException {
        try (var store = new SqliteProjectFiles().open(file, ProjectFiles.Access.READ_ONLY)) {
            Layer layer = store.head().layers().getFirst();
            return new SetDocumentState(layer, document, state);
        }
    }

    private static void tab(WindowUnderTest window, int number) {
        FxKit.run(() -> ((TabPane) window.sheet().getScene().lookup(".tab-pane"))
                .getSelectionModel()
                .select(number));
        FxKit.pulse();
    }

    private static Button button(WindowUnderTest window, String words) {
        return FxKit.call(() -> window.sheet().getScene().getRoot().lookupAll(".sheet-buttons .button").stream()
                .map(Button.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow());
    }

    private WindowUnderTest windowOf(String name) {
        WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700);
        FxKit.run(() -> window.window.surroundings().preferences().update(settings -> settings.withAnnotator(name)));
        return window;
    }

    private void sample(WindowUnderTest window) {
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
    }

    /// Opens a project as somebody who annotates there.
    private static void open(WindowUnderTest window, Path file, String annotator) {
        window.files.choose(file);
        window.run("file.open");
        if (FxKit.call(() -> Window.getWindows().stream().allMatch(each -> each == window.stage))) {
            window.run("layers.who"); // whoever made the sample is not asked
        }
        FxKit.run(() -> window.sheet().getScene().getRoot().lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(each -> annotator.equals(each.getUserData()))
                .findFirst()
                .ifPresent(RadioButton::fire));
        window.press("Work under this name");
        window.await(() -> labels(window).contains(annotator));
        window.settle();
    }

    private static void merge(WindowUnderTest window, Path... files) {
        window.files.choose(files);
        window.run("documents.merge");
    }

    private static void name(WindowUnderTest window, String name) {
        FxKit.run(() -> ((ComboBox<?>) window.sheet().getScene().lookup("#copy-name"))
                .getEditor()
                .setText(name));
    }

    private static String meaning(WindowUnderTest window) {
        return FxKit.call(() -> ((Label) window.sheet().getScene().lookup("#copy-meaning")).getText());
    }

    private static List<String> labels(WindowUnderTest window) {
        return FxKit.call(() -> window.stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static void assertNothingIsAsked(WindowUnderTest window) {
        assertThatThrownBy(window::sheet).hasMessage("No sheet is open");
    }
}
