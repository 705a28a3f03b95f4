package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import org.glossator.ui.FxKit;

/// A walk through every screen and sheet of the window, for tests that look at all of them. A new screen or sheet is
/// one more line in one of the lists.
final class Walk {

    /// What opens a sheet over the window.
    private static final List<String> SHEETS =
            List.of("reading.look", "help.keys", "help.edit-keys", "documents.paste", "documents.copy");

    /// What opens a screen, a card or a page within the window, one after the other.
    private static final List<String> WITHIN = List.of(
            "schema.edit",
            "details.show",
            "annotate.label",
            "matches.replace",
            "relations.list",
            "guide.whole",
            "values.tell",
            "layers.who",
            "assigning.share",
            "assigning.progress",
            "documents.export",
            "documents.review",
            "review.edit",
            "review.strategies",
            "review.return-document",
            "review.matrix",
            "review.report",
            "palette.open");

    private Walk() {}

    /// Goes through all of them with the sample open.
    ///
    /// @param look looks at each, by the name of the command that opened it
    static void through(WindowUnderTest window, Path folder, BiConsumer<String, Stage> look) {
        look.accept("welcome", window.stage);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.run("annotate.next-mark");
        look.accept("annotate", window.stage);
        for (String command : SHEETS) {
            open(window, command);
            look.accept(command, window.sheet());
            FxKit.run(window.sheet()::close);
        }
        window.window.bugs().report(new IllegalStateException("made up"));
        FxKit.pulse();
        look.accept("bug", window.sheet());
        FxKit.run(window.sheet()::close);
        for (String command : WITHIN) {
            open(window, command);
            look.accept(command, window.stage);
        }
    }

    private static void open(WindowUnderTest window, String command) {
        if (!FxKit.call(() -> window.window.surroundings().commands().all().stream()
                .anyMatch(each -> each.id().value().equals(command)))) {
            throw new AssertionError("There is no command " + command);
        }
        window.run(command);
    }
}
