package org.glossator.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.ui.FxKit;

/// A walk through the whole window, from the welcome screen to the last card: whoever wants to know that something
/// holds everywhere goes along, and looks at each place. What a command opens is one more line in a list.
///
/// @param window not used before
/// @param folder where files may be put
record Walk(WindowUnderTest window, Path folder, BiConsumer<String, Scene> look) {

    /// What opens a sheet over the window, or something within the Annotate screen that is put away with Esc.
    private static final List<String> ANNOTATING = List.of(
            "reading.look",
            "settings.open",
            "file.backups",
            "help.keys",
            "help.about",
            "help.edit-keys",
            "documents.paste",
            "documents.copy",
            "layers.who",
            "assigning.share",
            "assigning.progress",
            "schema.edit",
            "details.show",
            "annotate.label",
            "relations.list",
            "guide.whole",
            "values.tell",
            "matches.apply",
            "matches.alike",
            "matches.replace",
            "palette.open");

    private static final List<String> CARDS = List.of("review.edit", "review.strategies", "review.return-document");

    private static final List<String> PAGES = List.of("review.matrix", "review.report");

    /// Goes everywhere, and looks at each window by the name of the command that opened it.
    static void through(WindowUnderTest window, Path folder, BiConsumer<String, Stage> look) {
        new Walk(window, folder, (place, scene) -> look.accept(place, (Stage) scene.getWindow())).everywhere();
    }

    /// Goes everywhere.
    void everywhere() {
        here("welcome");
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.type(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.CONTROL);
        window.type(KeyCode.DIGIT1);
        here("annotate");
        importing();
        bug();
        ANNOTATING.forEach(this::visit);
        window.run("documents.export");
        here("documents.export");
        window.run("documents.review");
        reviewing();
    }

    private void importing() {
        window.files.choose(plain("first.txt"), plain("second.txt"));
        visit("documents.import");
    }

    private void bug() {
        window.window.bugs().report(new IllegalStateException("made up"));
        FxKit.pulse();
        see("bug");
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

    private void visit(String command) {
        if (FxKit.call(() -> window.window.surroundings().commands().all().stream()
                .noneMatch(each -> each.id().value().equals(command)))) {
            throw new AssertionError("There is no command " + command);
        }
        window.run(command);
        see(command);
    }

    /// Looks at the sheet that is open, and closes it; where there is none, at the window, and puts away what is there.
    private void see(String place) {
        Optional<Stage> sheet = openSheet();
        if (sheet.isPresent()) {
            look(place, sheet.get());
            FxKit.run(sheet.get()::close);
            window.settle();
        } else {
            here(place);
            window.type(KeyCode.ESCAPE);
        }
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
