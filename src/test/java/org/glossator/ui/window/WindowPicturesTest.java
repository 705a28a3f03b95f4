package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.glossator.settings.Appearance;
import org.glossator.settings.Panes;
import org.glossator.settings.Places;
import org.glossator.settings.RecentProject;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Takes a picture of every state of the window, and looks that no words are cut off in it.
class WindowPicturesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "HIGH_CONTRAST, 1440, 900", "LIGHT, 1024, 700", "DARK, 1024, 700"
    })
    void the_welcome_screen(Appearance appearance, int width, int height) throws IOException {
        remember(appearance);
        try (WindowUnderTest window = new WindowUnderTest(folder, width, height)) {
            window.await(() -> isGoneShown(window));
            window.picture(
                    window.stage, "welcome-%s-%d".formatted(appearance.name().toLowerCase(Locale.ROOT), width));
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    @Test
    void the_welcome_screen_of_a_newcomer() {
        try (WindowUnderTest window = new WindowUnderTest(folder, 1440, 900)) {
            window.picture(window.stage, "welcome-empty");
            assertThat(cut(window.stage.getScene())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void importing_pasting_and_being_told(Appearance appearance) throws IOException {
        Path english = Files.writeString(
                folder.resolve("Baghaei on Syria.txt"),
                "In reaction to the developments in Syria over the past two days, Baghaei issued a warning about the"
                        + " reactivation of terrorist groups.\n\n"
                        + "The Iranian diplomat strongly condemned all forms of terrorism.");
        Path persian = Files.writeString(
                folder.resolve("بیانیه وزارت امور خارجه.txt"),
                "بیانیه وزارت امور خارجه درباره سوریه\n\nسخنگوی وزارت امور خارجه گفت.",
                StandardCharsets.UTF_16);
        Path binary = Files.write(
                folder.resolve("a-photo-with-a-rather-long-name-from-a-camera-2026-11-23.txt"),
                new byte[] {0, 1, 2, 3, 4, (byte) 0x81, 0, 0, 7, 1, 5});
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT);
        try (WindowUnderTest window = new WindowUnderTest(folder, 1440, 900)) {
            FxKit.run(() -> window.window.surroundings().preferences().updateLook(look -> look.in(appearance)));
            window.files.choose(folder.resolve("Syria statements.gloss"));
            window.run("file.new");
            window.files.choose(english, persian, binary, empty);
            window.run("documents.import");
            window.picture(window.sheet(), "import" + suffix);
            window.press("Import 2 files");
            window.picture(window.stage, "notice" + suffix);
            window.run("documents.paste");
            window.picture(window.sheet(), "paste" + suffix);
            window.press("Cancel");
            window.run("help.keys");
            window.picture(window.sheet(), "keys" + suffix);
            window.press("Close");
            window.window.bugs().report(new IllegalStateException());
            FxKit.pulse();
            window.picture(window.sheet(), "bug" + suffix);
            window.press("Go on");
            FxKit.run(() -> window.window.open(binary));
            window.settle();
            window.picture(window.sheet(), "refused" + suffix);
            window.press("Close");
        }
    }

    private static final String LONG_NAME =
            "A project whose name is as long as names become when several ministries have to agree on every word of it";

    private void remember(Appearance appearance) throws IOException {
        Path projects = Files.createDirectories(folder.resolve("Documents"));
        List<RecentProject> recent = List.of(
                project(projects.resolve("Astana.gloss"), "Syria statements", 0, 2, 6),
                project(projects.resolve("joint.gloss"), LONG_NAME, 1, 61, 78),
                project(projects.resolve("بیانیه.gloss"), "بیانیه‌های وزارت امور خارجه", 11, 40, 40),
                project(folder.resolve("Shared").resolve("gone.gloss"), "Agreement pilot, round 2", 400, 0, 1));
        for (RecentProject each : recent.subList(0, 3)) {
            Files.createFile(each.file());
        }
        try (SettingsFile file = SettingsFile.in(folder.resolve("settings"))) {
            file.update(settings -> settings.withAnnotator("annotator-a")
                    .withLook(settings.look().in(appearance))
                    .withPlaces(new Places(recent, null, Map.of(), Panes.INITIAL)));
        }
    }

    private static RecentProject project(Path file, String name, int daysAgo, int done, int total) {
        return new RecentProject(file, name, WindowUnderTest.NOW.minus(Duration.ofDays(daysAgo)), done, total);
    }

    private static boolean isGoneShown(WindowUnderTest window) {
        return words(window.stage.getScene()).anyMatch(label -> label.getText().endsWith("not there any more"));
    }

    private static Stream<Labeled> words(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Labeled)
                .map(Labeled.class::cast);
    }

    /// The labels that show fewer words than they have. Names of projects and files may: their tooltips say them.
    private static List<String> cut(Scene scene) {
        return FxKit.call(() -> words(scene)
                .filter(label -> label.getStyleClass().stream().noneMatch(each -> each.startsWith("recent-")))
                .filter(label -> label.lookup(".text") instanceof Text shown
                        && !shown.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList());
    }
}
