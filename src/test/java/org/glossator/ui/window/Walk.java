package org.glossator.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.glossator.ui.FxKit;

/// A walk through every screen and sheet of the window, for tests that look at all of them. What a command opens, a
/// sheet over the window or something within it, is one more line in the list.
final class Walk {

    private static final List<String> COMMANDS = List.of(
            "reading.look",
            "help.keys",
            "help.edit-keys",
            "documents.paste",
            "documents.import",
            "documents.copy",
            "layers.who",
            "assigning.share",
            "assigning.progress",
            "schema.edit",
            "details.show",
            "annotate.label",
            "matches.replace",
            "relations.list",
            "guide.whole",
            "values.tell",
            "documents.export",
            "documents.review",
            "review.edit",
            "review.strategies",
            "review.return-document",
            "review.matrix",
            "review.report",
            "palette.open");

    private Walk() {}

    /// Goes through all of them with the sample open. Sheets are closed again.
    ///
    /// @param look looks at each, by the name of the command that opened it
    static void through(WindowUnderTest window, Path folder, BiConsumer<String, Stage> look) {
        look.accept("welcome", window.stage);
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
        window.run("annotate.next-mark");
        look.accept("annotate", window.stage);
        window.window.bugs().report(new IllegalStateException("made up"));
        FxKit.pulse();
        see(window, "bug", look);
        window.files.choose(text(folder));
        for (String command : COMMANDS) {
            if (!FxKit.call(() -> window.window.surroundings().commands().all().stream()
                    .anyMatch(each -> each.id().value().equals(command)))) {
                throw new AssertionError("There is no command " + command);
            }
            window.run(command);
            see(window, command, look);
        }
    }

    private static void see(WindowUnderTest window, String what, BiConsumer<String, Stage> look) {
        Optional<Stage> sheet = sheet(window);
        look.accept(what, sheet.orElse(window.stage));
        sheet.ifPresent(open -> FxKit.run(open::close));
        window.settle();
    }

    private static Optional<Stage> sheet(WindowUnderTest window) {
        return FxKit.call(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage over && over.getOwner() == window.stage)
                .map(Stage.class::cast)
                .findFirst());
    }

    private static Path text(Path folder) {
        try {
            return Files.writeString(folder.resolve("To be imported.txt"), "The Iranian diplomat condemned it.");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
