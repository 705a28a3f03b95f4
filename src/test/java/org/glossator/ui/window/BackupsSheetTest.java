package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.glossator.settings.RecentProject;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsSheetTest {

    private static final String AUTOMATIC = "backups/Astana/Astana 2026-11-23 12.00.00.gloss";

    @TempDir
    private Path folder;

    @Test
    void a_project_is_backed_up_by_itself_once_a_day_when_it_is_opened() throws IOException {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            sample(window);
            window.await(() -> Files.exists(folder.resolve(AUTOMATIC)));
            window.run("leave.close-project");
            FxKit.run(() -> window.window.open(folder.resolve("Astana.gloss")));
            window.settle();
            window.run("leave.close-project");
        }
        try (var there = Files.list(folder.resolve("backups/Astana"))) {
            assertThat(there).containsExactly(folder.resolve(AUTOMATIC));
        }
    }

    @Test
    void whoever_wants_none_gets_none_but_at_their_command() throws IOException {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            without(window);
            sample(window);
            window.run("file.back-up");
            assertThat(window.notice()).contains(AUTOMATIC);
        }
        try (var there = Files.list(folder.resolve("backups/Astana"))) {
            assertThat(there).containsExactly(folder.resolve(AUTOMATIC));
        }
    }

    @Test
    void backups_are_listed_looked_at_and_restored_beside_the_project() {
        Path restored = folder.resolve("Astana 2026-11-23 12.00.00, restored.gloss");
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            without(window);
            sample(window);
            list(window);
            assertThat(window.words().toString()).contains("There are no backups of this project yet");
            window.press("Back up now");
            list(window);
            assertThat(items(window)).hasSize(1);
            assertThat(window.words().toString()).contains("November 23, 2026", "132 marks", "23 documents", "kB");
            window.picture(window.sheet(), "backups-light");

            window.press("Look at it");
            window.await(() -> window.notice().contains("to be read only"));
            assertThat(FxKit.call(() -> window.window.surroundings().commands().run("documents.paste")))
                    .isFalse();
            assertThat(recent(window)).containsExactly("Astana.gloss");

            list(window);
            assertThat(items(window)).hasSize(1);
            FxKit.run(window.sheet()::close);
            FxKit.run(() -> window.window.open(folder.resolve("Astana.gloss")));
            window.settle();
            list(window);
            window.press("Restore beside the project");
            window.await(() -> recent(window).size() == 2);
            assertThat(recent(window)).containsExactly(restored.getFileName().toString(), "Astana.gloss");
            assertThat(restored).exists();
        }
        assertThat(folder.resolve("Astana.gloss")).exists();
    }

    @Test
    void a_folder_that_is_gone_is_told_in_passing_and_the_project_goes_on() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1024, 700)) {
            FxKit.run(() -> window.window
                    .surroundings()
                    .preferences()
                    .update(settings -> settings.withHabits(settings.habits()
                            .withBackups(settings.habits().backups().in(folder.resolve("stick"))))));
            sample(window);
            window.await(() -> window.notice().contains("was not backed up"));
            assertThat(window.notice()).contains("stick");
            list(window);
            window.await(() -> said(window).contains("stick"));
            window.press("Back up now");
            assertThat(window.words().toString()).contains("stick");
            window.press("Close");
            assertThat(FxKit.call(() -> window.window.surroundings().commands().run("documents.paste")))
                    .isTrue();
            FxKit.run(window.sheet()::close);
        }
    }

    private void sample(WindowUnderTest window) {
        window.files.choose(folder.resolve("Astana.gloss"));
        window.run("file.sample");
    }

    private static void without(WindowUnderTest window) {
        FxKit.run(() -> window.window
                .surroundings()
                .preferences()
                .update(settings -> settings.withHabits(settings.habits()
                        .withBackups(settings.habits().backups().made(false)))));
    }

    private static void list(WindowUnderTest window) {
        window.run("file.backups");
        window.await(() -> !said(window).startsWith("Looking"));
    }

    private static String said(WindowUnderTest window) {
        return FxKit.call(() -> ((Labeled) window.sheet().getScene().getRoot().lookup("#backups-said")).getText());
    }

    private static List<?> items(WindowUnderTest window) {
        return FxKit.call(
                () -> ((ListView<?>) window.sheet().getScene().getRoot().lookup("#backups-list")).getItems());
    }

    private static List<String> recent(WindowUnderTest window) {
        return FxKit.call(() -> window.window.surroundings().preferences().settings().places().recent().stream()
                .map(RecentProject::file)
                .map(file -> file.getFileName().toString())
                .toList());
    }
}
