package org.glossator.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.ChosenFiles;
import org.glossator.ui.FxKit;
import org.glossator.ui.annotate.AnnotateScreen;
import org.glossator.ui.text.PangoWrapRepair;

/// A main window over real files, and a person who waits for what they have begun.
final class WindowUnderTest implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /// Makes a project's Annotate screen, as the program does.
    static final ScreenFactory ANNOTATING = (opened, surroundings) ->
            new AnnotateScreen(opened.project(), String.valueOf(opened.file().getFileName()), surroundings);

    final ChosenFiles files = new ChosenFiles();
    final MainWindow window;
    final Stage stage;
    private final RealDesk desk;
    private final SettingsFile settings;

    WindowUnderTest(Path folder, double width, double height) {
        this(folder, width, height, (opened, _) -> new PlainScreen(opened));
    }

    /// A window that shows a project's Annotate screen.
    static WindowUnderTest annotating(Path folder, double width, double height) {
        return new WindowUnderTest(folder, width, height, ANNOTATING);
    }

    /// A window that shows a project's Annotate screen to somebody new, who is led through the first steps.
    static WindowUnderTest newcomer(Path folder, double width, double height) {
        return new WindowUnderTest(folder, width, height, ANNOTATING, true);
    }

    WindowUnderTest(Path folder, double width, double height, ScreenFactory screens) {
        this(folder, width, height, screens, false);
    }

    private WindowUnderTest(Path folder, double width, double height, ScreenFactory screens, boolean newcomer) {
        settings = SettingsFile.in(folder.resolve("settings"));
        desk = new RealDesk(folder.resolve("backups"));
        settings.update(now -> now.withHabits(now.habits().withFirstSteps(newcomer)));
        files.keepDocumentsIn(folder);
        FxKit.run(PangoWrapRepair::apply);
        stage = FxKit.call(Stage::new);
        window = FxKit.call(() -> {
            var services = new WindowServices(
                    desk, screens, RealDesk.FORMATS, Clock.fixed(NOW, ZoneOffset.UTC), folder.resolve("glossator.log"));
            MainWindow made = new MainWindow(stage, settings, services, files);
            made.show();
            stage.setWidth(width);
            stage.setHeight(height);
            return made;
        });
        FxKit.pulse();
    }

    /// Runs a command and waits until all it began is over.
    void run(String command) {
        FxKit.run(() -> window.surroundings().commands().run(command));
        settle();
    }

    /// Presses a key while `held` are down, in the window or in the sheet over it.
    void type(KeyCode key, KeyCode... held) {
        FxKit.run(() -> {
            Robot robot = FxKit.robot();
            for (KeyCode each : held) {
                robot.keyPress(each);
            }
            robot.keyType(key);
            for (KeyCode each : held) {
                robot.keyRelease(each);
            }
        });
        settle();
    }

    /// Writes letters and blanks into what has the keyboard.
    void write(String words) {
        for (char each : words.toCharArray()) {
            type(each == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(each))));
        }
    }

    /// What in the window is `selector`.
    Node find(String selector) {
        return FxKit.call(() -> stage.getScene().getRoot().lookup(selector));
    }

    void settle() {
        await(() -> !window.surroundings().work().busyProperty().get());
        FxKit.pulse();
    }

    void await(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!FxKit.call(reached::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to pass");
            }
            FxKit.pulse();
        }
    }

    String title() {
        return FxKit.call(stage::getTitle);
    }

    /// Whether a sheet stands over the window now.
    boolean hasSheet() {
        return FxKit.call(() -> sheets().findFirst().isPresent());
    }

    /// The sheet that stands over the window now.
    Stage sheet() {
        return FxKit.call(() -> sheets().findFirst().orElseThrow(() -> new AssertionError("No sheet is open")));
    }

    private Stream<Stage> sheets() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage over && over.getOwner() == stage)
                .map(Stage.class::cast);
    }

    /// All words on the sheet.
    List<String> words() {
        Scene scene = sheet().getScene();
        return FxKit.call(() -> scene.getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    /// Presses the button that says `words` on the sheet.
    void press(String words) {
        Scene scene = sheet().getScene();
        FxKit.run(() -> {
            for (Node node : scene.getRoot().lookupAll(".button")) {
                if (node instanceof Button button && words.equals(button.getText())) {
                    button.fire();
                    return;
                }
            }
            throw new AssertionError("No button says " + words);
        });
        settle();
    }

    /// Writes what `of` shows to `target/pictures/<name>.png`.
    void picture(Stage of, String name) {
        FxKit.pulse();
        var image = FxKit.call(() -> SwingFXUtils.fromFXImage(of.getScene().snapshot(null), null));
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// What was said last in passing.
    String notice() {
        return FxKit.call(() ->
                window.surroundings().dialogue().notices().latestProperty().get());
    }

    @Override
    public void close() {
        FxKit.run(window::quit);
        desk.close();
        settings.close();
    }
}
