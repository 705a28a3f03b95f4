package org.glossator.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.glossator.app.instance.Door;
import org.glossator.app.place.LogFolder;
import org.glossator.message.Message;
import org.glossator.message.Messages;
import org.glossator.project.StoreException;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.SettingsFolder;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.ui.FxThread;
import org.glossator.ui.dialog.SystemFileDialogs;
import org.glossator.ui.text.BundledFont;
import org.glossator.ui.text.Fonts;
import org.glossator.ui.text.PangoWrapRepair;
import org.glossator.ui.window.MainWindow;
import org.glossator.ui.window.WindowServices;
import org.glossator.workflow.UseCases;
import org.slf4j.LoggerFactory;

/// Starts the toolkit and opens the window.
final class WindowProgram {

    /// Kept, because a logger that nobody keeps forgets its level. JavaFX warns at every start that it is on the class
    /// path, which it is on purpose.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// The files of words that the first window speaks from: its commands, the welcome screen and the formats.
    private static final List<String> READ_FIRST = List.of(
            "ui",
            "keys",
            "steps",
            "palette",
            "look",
            "help",
            "merging",
            "review",
            "exporting",
            "layers",
            "backup",
            "preferences",
            "format",
            "cas",
            "document",
            "gate",
            "mae",
            "opennlp");

    private static final Executor BESIDE =
            work -> Thread.ofPlatform().name("glossator-start").start(work);

    private WindowProgram() {}

    /// Begins to learn what every window says and how it is written, which takes about as long as finding out whether
    /// there is to be one. Nothing is changed by it.
    ///
    /// @return done when that is known
    static CompletableFuture<Void> learn() {
        return CompletableFuture.runAsync(
                () -> {
                    Language.speak();
                    READ_FIRST.forEach(Messages::read);
                    BundledFont.INTER.load();
                },
                BESIDE);
    }

    /// Opens the window, with what the files are shown in it, and returns while it is open.
    ///
    /// @param learnt what [#learn()] returned
    /// @param door where later starts are heard, if they can be
    /// @param began when the program did, by [System#nanoTime()]
    /// @param drawn is run once the window has been drawn
    static void start(
            CompletableFuture<Void> learnt, List<Path> files, Optional<Door> door, long began, Runnable drawn) {
        // Twice the customary beat, so that a mark is on the screen within a frame of its key.
        System.setProperty("javafx.animation.pulse", "120");
        var prepared = learnt.thenApplyAsync(_ -> Prepared.now(), BESIDE);
        Platform.startup(() -> {
            Platform.setImplicitExit(false); // the window goes before its project is closed
            PangoWrapRepair.apply();
            MainWindow window = open(prepared.join(), door);
            window.onceDrawn(() -> {
                warmUp(FirstWindow.drawn(began));
                drawn.run();
            });
            Callers callers = new Callers(window);
            callers.bring(files);
            DesktopFiles.tell(callers);
            door.ifPresent(opened -> opened.answer(FxThread.HERE, callers));
        });
    }

    /// What a window needs and can be had while the toolkit starts beside it.
    private record Prepared(SettingsFile settings, WindowServices services) {

        static Prepared now() {
            SettingsFile settings = SettingsFile.in(SettingsFolder.ofThisPerson());
            return new Prepared(settings, WindowProgram.services(Wiring.useCases()));
        }
    }

    private static MainWindow open(Prepared prepared, Optional<Door> door) {
        Stage stage = new Stage();
        SettingsFile settings = prepared.settings();
        MainWindow window = new MainWindow(stage, settings, prepared.services(), new SystemFileDialogs(stage));
        window.afterwards(() -> {
            door.ifPresent(Door::close);
            settings.close();
            Platform.exit();
        });
        window.show();
        Thread.setDefaultUncaughtExceptionHandler(window.bugs());
        return window;
    }

    /// What every window of this program needs.
    static WindowServices services(UseCases useCases) {
        return new WindowServices(
                new Desk(useCases),
                new Screens(),
                useCases.formats(),
                Clock.system(ZoneId.systemDefault()),
                LogFolder.ofThisPerson());
    }

    /// Keeps the toolkit from telling people what they cannot help.
    static void quieten() {
        JAVAFX.setLevel(Level.SEVERE);
    }

    /// Does what opening a project would wait for, while the person looks at the window: begins the log, learns the
    /// language's numbers and plurals, and loads the other fonts and the database's native library.
    private static void warmUp(long milliseconds) {
        var _ = CompletableFuture.runAsync(() -> {
            LoggerFactory.getLogger(WindowProgram.class).info("First window after {} ms", milliseconds);
            var _ = Fonts.bundled();
            var _ = Message.of("ui.recent-progress", 1, 2).sentence();
            try {
                new SqliteProjectFiles().warmUp();
            } catch (StoreException _) { // told when a project is opened
            }
        });
    }
}
