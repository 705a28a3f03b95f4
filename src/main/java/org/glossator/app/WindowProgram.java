package org.glossator.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.glossator.app.instance.Door;
import org.glossator.app.place.LogFolder;
import org.glossator.message.Message;
import org.glossator.project.StoreException;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.SettingsFolder;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.ui.FxThread;
import org.glossator.ui.dialog.SystemFileDialogs;
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

    private WindowProgram() {}

    /// Opens the window, with what the files are shown in it, and returns while it is open.
    ///
    /// @param door where later starts are heard, if they can be
    /// @param began when the program did, by [System#nanoTime()]
    static void start(List<Path> files, Optional<Door> door, long began) {
        // Twice the customary beat, so that a mark is on the screen within a frame of its key.
        System.setProperty("javafx.animation.pulse", "120");
        var prepared = CompletableFuture.supplyAsync(
                Prepared::now,
                work -> Thread.ofPlatform().name("glossator-start").start(work));
        var _ = prepared.thenRun(Prepared::plurals);
        Platform.startup(() -> {
            Platform.setImplicitExit(false); // the window goes before its project is closed
            PangoWrapRepair.apply();
            MainWindow window = open(prepared.join(), door);
            FirstWindow.whenDrawn(began, WindowProgram::warmUpSqlite);
            Callers callers = new Callers(window);
            callers.bring(files);
            door.ifPresent(opened -> opened.answer(FxThread.HERE, callers));
        });
    }

    /// What a window needs and can be had while the toolkit starts beside it.
    private record Prepared(SettingsFile settings, WindowServices services) {

        static Prepared now() {
            Language.speak();
            var _ = LoggerFactory.getILoggerFactory(); // now, and not in several threads at once
            SettingsFile settings = SettingsFile.in(SettingsFolder.ofThisPerson());
            WindowServices services = WindowProgram.services(Wiring.useCases());
            var _ = Message.of("ui.name").sentence(); // reads the words
            var _ = Fonts.bundled();
            return new Prepared(settings, services);
        }

        /// Learns the language's numbers and plurals, which the first window does not need before it is nearly there.
        static void plurals() {
            var _ = Message.of("ui.drop-kinds", "", 2).sentence();
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

    /// Loads the database's native library while the person looks at the window.
    private static void warmUpSqlite() {
        var _ = CompletableFuture.runAsync(() -> {
            try {
                new SqliteProjectFiles().warmUp();
            } catch (StoreException _) { // told when a project is opened
            }
        });
    }
}
