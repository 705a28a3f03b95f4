package org.glossator.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.message.ExplainedException;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.edit.RenameDocument;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.ui.FxKit;
import org.jspecify.annotations.Nullable;

/// A walk through the whole window, from the welcome screen to the last card: whoever wants to know that something
/// holds everywhere goes along, and looks at each place. What a command opens is one more line in a list.
///
/// @param window not used before
/// @param folder where files may be put
record Walk(WindowUnderTest window, Path folder, Visitor visitor) {

    /// What opens a sheet over the Annotate screen.
    private static final List<String> SHEETS = List.of(
            "reading.look",
            "settings.open",
            "file.backups",
            "help.open",
            "help.keys",
            "help.about",
            "help.edit-keys",
            "documents.paste",
            "documents.copy",
            "layers.who",
            "assigning.share",
            "assigning.progress",
            "schema.edit");

    /// What opens something within the Annotate screen that is put away with Esc.
    private static final List<String> ANNOTATING =
            List.of("details.show", "relations.list", "guide.whole", "matches.replace", "palette.open");

    /// The same, for the mark that is selected.
    private static final List<String> ABOUT_A_MARK =
            List.of("annotate.label", "values.tell", "matches.apply", "matches.alike");

    private static final List<String> CARDS = List.of("review.edit", "review.strategies", "review.return-document");

    private static final List<String> PAGES = List.of("review.matrix", "review.report");

    /// Whoever goes along.
    interface Visitor {

        /// Looks at a place, by the name of what opened it.
        void look(String place, Scene scene);

        /// Looks at the window when the place over it has been left with Escape.
        ///
        /// @param before what had the keyboard when the place was not there yet
        default void away(String place, Scene window, @Nullable Node before) {}
    }

    /// Goes everywhere, and looks at each window by the name of the command that opened it.
    static void through(WindowUnderTest window, Path folder, BiConsumer<String, Stage> look) {
        new Walk(window, folder, (place, scene) -> look.accept(place, (Stage) scene.getWindow())).everywhere();
    }

    /// Goes everywhere.
    void everywhere() {
        here("welcome");
        asked();
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.type(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        window.type(KeyCode.DIGIT1);
        here("annotate");
        importing();
        bug();
        SHEETS.forEach(this::visitSheet);
        ANNOTATING.forEach(this::visit);
        ABOUT_A_MARK.forEach(this::visitWithMark);
        merging();
        window.run("documents.export");
        here("documents.export");
        window.run("documents.review");
        reviewing();
    }

    /// Opens what others have worked in, where one is asked who one is.
    private void asked() {
        Path theirs = folder.resolve("theirs.gloss");
        try (RealDesk desk = new RealDesk()) {
            desk.close(desk.createSample(theirs, new Annotator("colleague"), Progress.UNWATCHED)
                            .join())
                    .join();
        }
        window.files.choose(theirs);
        open("who", () -> {
            window.run("file.open");
            window.await(() -> openSheet().isPresent());
        });
    }

    /// Looks at what a copy would bring in which a colleague has called a document something else.
    private void merging() {
        Path copy = folder.resolve("copy.gloss");
        try {
            var files = new SqliteProjectFiles();
            files.copy(folder.resolve("Astana.gloss"), copy);
            var store = files.open(copy, ProjectFiles.Access.READ_WRITE);
            try (Project project = new Project(store, new Annotator("colleague"), Clock.systemUTC())) {
                DocumentId first = project.state().documents().getFirst().id();
                project.apply(new RenameDocument(first, "What Baghaei said"));
            }
        } catch (ExplainedException refused) {
            throw new AssertionError(refused);
        }
        window.files.choose(copy);
        open("documents.merge", () -> {
            window.run("documents.merge");
            window.await(() -> openSheet().isPresent());
        });
    }

    private void importing() {
        window.files.choose(plain("first.txt"), plain("second.txt"));
        visit("documents.import");
    }

    private void bug() {
        open("bug", () -> {
            window.window.bugs().report(new IllegalStateException("made up"));
            FxKit.pulse();
        });
    }

    private void reviewing() {
        window.await(() -> window.stage.getScene().lookup("#differences") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        window.type(KeyCode.DIGIT1);
        here("documents.review");
        CARDS.forEach(this::visit);
        PAGES.forEach(page -> {
            window.run(page);
            here(page);
        });
    }

    private void visitSheet(String command) {
        require(command);
        open(command, () -> {
            window.run(command);
            window.await(() -> openSheet().isPresent());
        });
    }

    private void visitWithMark(String command) {
        require(command);
        window.run("annotate.escape");
        window.type(KeyCode.HOME, KeyCode.CONTROL);
        window.type(KeyCode.TAB);
        Node text = keyboard();
        open(command, () -> {
            window.run(command);
            if (text == keyboard()) {
                throw new AssertionError("Nothing comes up at " + command);
            }
        });
    }

    private void visit(String command) {
        require(command);
        open(command, () -> window.run(command));
    }

    private void require(String command) {
        if (FxKit.call(() -> window.window.surroundings().commands().all().stream()
                .noneMatch(each -> each.id().value().equals(command)))) {
            throw new AssertionError("There is no command " + command);
        }
    }

    /// Opens a place, looks at it and leaves it with Escape: the sheet that is open then, or else what has come up in
    /// the window.
    private void open(String place, Runnable opens) {
        Node before = keyboard();
        opens.run();
        look(place, openSheet().orElse(window.stage));
        window.type(KeyCode.ESCAPE);
        if (openSheet().isPresent()) {
            throw new AssertionError("Escape does not close " + place);
        }
        visitor.away(place, window.stage.getScene(), before);
    }

    private @Nullable Node keyboard() {
        return FxKit.call(() -> window.stage.getScene().getFocusOwner());
    }

    private Optional<Stage> openSheet() {
        return FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage over && over.getOwner() == window.stage)
                .map(Stage.class::cast)
                .findFirst());
    }

    private void here(String place) {
        look(place, window.stage);
    }

    private void look(String place, Stage stage) {
        window.settle();
        visitor.look(place, stage.getScene());
    }

    private Path plain(String name) {
        try {
            return Files.writeString(folder.resolve(name), "Iran and Turkey signed what Russia had proposed.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
