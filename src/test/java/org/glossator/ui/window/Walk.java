package org.glossator.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.glossator.ui.FxKit;

/// A walk through the whole window, from the welcome screen to the last card: whoever wants to know that something
/// holds everywhere goes along, and looks at each place.
///
/// @param window not used before
/// @param folder where files may be put
record Walk(WindowUnderTest window, Path folder, BiConsumer<String, Scene> look) {

    private static final List<String> SHEETS = List.of(
            "reading.look",
            "help.keys",
            "help.edit-keys",
            "documents.paste",
            "documents.copy",
            "assigning.share",
            "assigning.progress",
            "schema.edit");

    /// What opens within the Annotate screen, and is put away with Esc.
    private static final List<String> ANNOTATING = List.of(
            "details.show",
            "annotate.label",
            "relations.list",
            "guide.whole",
            "matches.apply",
            "matches.alike",
            "matches.replace",
            "palette.open");

    private static final List<String> CARDS = List.of("review.edit", "review.strategies", "review.return-document");

    private static final List<String> PAGES = List.of("review.matrix", "review.report");

    /// Goes everywhere.
    void everywhere() {
        here("welcome");
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.type(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        window.type(KeyCode.DIGIT1);
        here("annotate");
        SHEETS.forEach(this::sheet);
        importing();
        ANNOTATING.forEach(this::aside);
        window.run("documents.export");
        here("documents.export");
        window.run("documents.review");
        reviewing();
    }

    private void importing() {
        window.files.choose(plain("first.txt"), plain("second.txt"));
        window.run("documents.import");
        look("documents.import", window.sheet());
        FxKit.run(window.sheet()::close);
    }

    private void reviewing() {
        window.await(() -> window.stage.getScene().lookup("#differences") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        window.type(KeyCode.DIGIT1);
        here("documents.review");
        CARDS.forEach(this::aside);
        PAGES.forEach(page -> {
            window.run(page);
            here(page);
        });
    }

    private void sheet(String command) {
        window.run(command);
        Stage sheet = window.sheet();
        look(command, sheet);
        FxKit.run(sheet::close);
        window.settle();
    }

    private void aside(String command) {
        window.run(command);
        here(command);
        window.type(KeyCode.ESCAPE);
    }

    private void here(String place) {
        look(place, window.stage);
    }

    private void look(String place, Stage stage) {
        window.settle();
        look.accept(place, stage.getScene());
    }

    private Path plain(String name) {
        try {
            return Files.writeString(folder.resolve(name), "Iran and Turkey signed what Russia had proposed.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
