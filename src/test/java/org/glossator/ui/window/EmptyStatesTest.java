package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wherever nothing is, a sentence says so and what to do next; a button often does it.
class EmptyStatesTest {

    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @BeforeEach
    void open() {
        window = WindowUnderTest.annotating(folder, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void no_recent_project() {
        assertThat(said()).contains("No projects yet").anyMatch(words -> words.contains("The sample is the quickest"));
        assertThat(buttons()).contains("file.begin", "file.sample", "file.new", "file.open");
    }

    @Test
    void a_project_without_documents() {
        emptyProject();
        assertThat(said()).contains("No documents yet").anyMatch(words -> words.startsWith("Bring in texts"));
        assertThat(buttons())
                .contains("documents.import", "documents.import-folder", "documents.paste", "documents.merge");
        pictures("empty-project");

        window.run("annotate.undo");
        assertThat(last()).startsWith("There is nothing of yours to undo yet");
        window.run("annotate.redo");
        assertThat(last()).startsWith("There is nothing to redo");
        window.run("annotate.done");
        assertThat(last()).startsWith("No document is open");
        window.run("layers.beneath");
        assertThat(last()).startsWith("There are no other layers").contains("merged");
        window.run("assigning.progress");
        assertThat(sheetWords()).anyMatch(words -> words.startsWith("Nobody has"));
    }

    @Test
    void review_and_export_of_a_project_without_documents() {
        emptyProject();
        window.run("documents.review");
        assertThat(said()).anyMatch(words -> words.startsWith("There is no document in this project yet. Import"));
        assertThat(buttons()).contains("documents.import", "documents.merge");
        pictures("empty-review");
        assertThat(enabled("review."))
                .as("what can be done in a review of nothing")
                .containsOnly(
                        "review.undo",
                        "review.redo",
                        "review.open-only",
                        "review.differences",
                        "review.matrix",
                        "review.report",
                        "review.next-part",
                        "review.previous-part",
                        "review.back");
        window.run("review.undo");
        assertThat(last()).startsWith("There is nothing of yours to undo yet");
        window.run("review.back");

        window.run("documents.export");
        assertThat(said()).anyMatch(words -> words.startsWith("There is no document in this project yet. Import"));
        pictures("empty-export");
        assertThat(enabled("export.")).doesNotContain("export.write");
    }

    @Test
    void a_review_of_one_layer() throws Exception {
        documents("Iran and Turkey", "Syria");
        window.run("documents.review");
        assertThat(said())
                .anyMatch(words -> words.startsWith("There is only one layer")
                        || words.startsWith("There is no document")
                        || words.contains("import or merge a second one"));
        assertThat(enabled("review."))
                .doesNotContain("review.accept-agreed", "review.strategies", "review.return-document");
    }

    @Test
    void no_command_does_anything_to_a_project_without_documents() {
        emptyProject();
        List<Command> all = FxKit.call(
                () -> List.copyOf(window.window.surroundings().commands().all()));
        Set<String> leaving = Set.of("file", "leave", "documents", "help", "palette", "schema", "reading", "theme");
        for (Command command : all) {
            if (!leaving.contains(command.id().value().split("\\.")[0])) {
                FxKit.run(command::run);
                window.settle();
                sheets().forEach(sheet -> FxKit.run(sheet::close));
            }
        }
        assertThat(said()).contains("No documents yet");
        window.run("annotate.undo");
        assertThat(last()).as("nothing was changed").startsWith("There is nothing of yours to undo yet");
    }

    @Test
    void a_schema_without_labels() throws Exception {
        Path file = folder.resolve("Bare.gloss");
        new SqliteProjectFiles()
                .create(file, "Bare", SchemaTemplates.named("empty").orElseThrow())
                .close();
        FxKit.run(() -> window.window.open(file));
        window.settle();
        window.await(() -> window.stage.getScene().getRoot().lookup(".label-bar") != null);
        assertThat(said()).contains("No labels yet: make some in the schema…");
        pictures("empty-schema");
        assertThat(buttons()).contains("schema.edit");
    }

    @Test
    void lists_in_which_nothing_is_found() throws Exception {
        documents("Iran and Turkey", "Syria");
        FxKit.run(() -> ((TextInputControl) window.find("#document-filter")).setText("qqq"));
        window.settle();
        assertThat(said()).anyMatch(words -> words.contains("qqq"));
        pictures("empty-filter");
        FxKit.run(() -> ((Button) window.find("#show-all-documents")).fire());
        window.settle();
        assertThat(said()).contains("one");

        window.run("relations.list");
        assertThat(said()).anyMatch(words -> words.startsWith("Nothing is related here yet. Select a mark"));
        FxKit.run(() -> ((javafx.scene.control.ToggleButton) window.find("#entries-marks")).fire());
        window.settle();
        assertThat(said()).anyMatch(words -> words.startsWith("Nothing is marked here yet. Select words"));
        window.run("matches.replace");
        FxKit.run(() -> ((TextInputControl) focused()).setText("qqq"));
        window.await(() -> said().stream().anyMatch(words -> words.startsWith("Nothing found. Try")));
        window.type(KeyCode.ESCAPE);

        window.run("palette.open");
        window.write("qqqq");
        assertThat(said()).anyMatch(words -> words.startsWith("Nothing is called so. A few letters"));
        window.type(KeyCode.ESCAPE);
        for (String sheet : List.of("help.keys", "help.edit-keys")) {
            window.run(sheet);
            FxKit.run(() -> sheets().getFirst().getScene().getRoot().lookupAll(".text-field").stream()
                    .map(TextInputControl.class::cast)
                    .forEach(field -> field.setText("qqqq")));
            window.settle();
            assertThat(sheetWords()).anyMatch(words -> words.startsWith("Nothing is called so"));
            sheets().forEach(each -> FxKit.run(each::close));
        }
    }

    /// In light, in dark, and back in light.
    private void pictures(String name) {
        window.picture(window.stage, name + "-light");
        window.run("theme.toggle");
        window.picture(window.stage, name + "-dark");
        window.run("theme.toggle");
    }

    private void emptyProject() {
        window.files.choose(folder.resolve("Empty.gloss"));
        window.run("file.new");
        window.await(() -> window.stage.getScene().getRoot().lookup(".empty-page") != null);
        window.settle();
    }

    private void documents(String... texts) throws Exception {
        emptyProject();
        List<Path> files = List.of(folder.resolve("one.txt"), folder.resolve("two.txt"));
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(files.get(i), texts[i]);
        }
        window.files.choose(files.toArray(Path[]::new));
        window.run("documents.import");
        window.press("Import 2 files");
        window.settle();
    }

    /// The words that are seen in the window.
    private List<String> said() {
        return FxKit.call(() -> words(window.stage.getScene()).toList());
    }

    /// What the line at the foot says last.
    private String last() {
        return FxKit.call(() -> words(window.stage.getScene()).collect(Collectors.toList()).reversed().stream()
                .filter(each -> each.length() > 20)
                .findFirst()
                .orElse(""));
    }

    private List<String> sheetWords() {
        return FxKit.call(
                () -> sheets().stream().flatMap(each -> words(each.getScene())).toList());
    }

    private List<Stage> sheets() {
        return FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage over && over.getOwner() == window.stage)
                .map(Stage.class::cast)
                .toList());
    }

    private Node focused() {
        return window.stage.getScene().getFocusOwner();
    }

    /// The ids of the buttons that are seen.
    private Set<String> buttons() {
        return FxKit.call(() -> nodes(window.stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(Node::getId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// The commands of this beginning that can be done now.
    private Set<String> enabled(String beginning) {
        return FxKit.call(() -> window.window.surroundings().commands().all().stream()
                .filter(command -> command.enabled().get())
                .map(command -> command.id().value())
                .filter(id -> id.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> words(Scene scene) {
        return nodes(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank());
    }

    /// What is visible within `node`, in the order in which it is drawn.
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(EmptyStatesTest::nodes))
                : Stream.of(node);
    }
}
