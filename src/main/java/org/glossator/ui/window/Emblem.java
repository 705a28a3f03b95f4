package org.glossator.ui.window;

import com.sun.glass.ui.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.glossator.ui.FxThread;

/// What the desktop knows the program’s windows by: its icon, and a name that joins them to their entry in the menu.
final class Emblem {

    /// What X11 calls the class of the window, as `StartupWMClass` of the desktop entry has it; the menu bar of macOS
    /// shows it, too. JavaFX takes it from the application class, and here is none.
    private static final String NAME = "Glossator";

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private Emblem() {}

    /// Puts it on a window that has not been shown.
    ///
    /// @param later where the pictures are read, which no start waits for
    static void on(Stage stage, Executor later) {
        Application.GetApplication().setName(NAME);
        var _ = CompletableFuture.supplyAsync(Emblem::icons, later)
                .thenAcceptAsync(icons -> stage.getIcons().setAll(icons), FxThread.HERE);
    }

    private static List<Image> icons() {
        return IntStream.of(SIZES).mapToObj(Emblem::icon).toList();
    }

    private static Image icon(int size) {
        String name = "/glossator/icons/glossator-" + size + ".png";
        try (InputStream picture = Objects.requireNonNull(Emblem.class.getResourceAsStream(name), name)) {
            return new Image(picture);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
