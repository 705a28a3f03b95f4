package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.glossator.project.Annotator;
import org.glossator.project.ProjectFiles;
import org.glossator.settings.RecentProject;
import org.glossator.settings.Settings;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.CommandId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_project_is_shown_and_among_the_recent_ones() {
        try (WindowUnderTest window = open()) {
            assertThat(window.title()).isEqualTo("Glossator");
            create(window, "Astana");
            assertThat(window.title()).isEqualTo("Astana — Glossator");
            assertThat(recent(window)).extracting(RecentProject::name).containsExactly("Astana");
            assertThat(hasCommand(window, "mark.nothing")).isTrue();

            window.run("leave.close-project");
            assertThat(window.title()).isEqualTo("Glossator");
            assertThat(hasCommand(window, "mark.nothing")).isFalse();
        }
    }

    @Test
    void texts_are_looked_at_before_they_are_imported() throws IOException {
        Path persian = Files.writeString(folder.resolve("متن.txt"), "بیانیه وزارت امور خارجه", StandardCharsets.UTF_16);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        try (WindowUnderTest window = open()) {
            create(window, "Astana");
            window.files.choose(persian, empty);
            window.run("documents.import");
            assertThat(window.words()).contains("متن.txt", "empty.txt");
            assertThat(window.words().toString()).contains("UTF-16BE", "has no text");

            window.press("Import 1 file");
            assertThat(window.notice()).isEqualTo("1 document imported.");
            assertThat(recentAfterClosing(window).total()).isEqualTo(1);
        }
    }

    @Test
    void files_dropped_where_no_project_is_open_begin_one() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("some texts"));
        Files.writeString(texts.resolve("one.txt"), "The Astana agreements", StandardCharsets.UTF_8);
        Files.writeString(texts.resolve("two.txt"), "in Syria", StandardCharsets.UTF_8);
        try (WindowUnderTest window = open()) {
            window.files.choose(folder.resolve("Dropped.gloss"));
            FxKit.run(() -> window.window.receive(List.of(texts)));
            window.settle();
            window.settle();
            window.press("Import 2 files");
            assertThat(window.title()).isEqualTo("Dropped — Glossator");
            assertThat(window.notice()).isEqualTo("2 documents imported.");
        }
    }

    @Test
    void a_project_that_another_window_holds_is_offered_to_be_read() throws Exception {
        Path file = folder.resolve("Held.gloss");
        try (RealDesk other = new RealDesk();
                WindowUnderTest window = open()) {
            var held = other.create(file, new Annotator("someone else")).get();
            FxKit.run(() -> window.window.open(file));
            window.settle();
            assertThat(window.words()).contains("Held.gloss cannot be opened");
            window.press("Open to read only");
            assertThat(window.title()).isEqualTo("Held — Glossator");
            assertThat(FxKit.call(() -> window.window.surroundings().commands().run("documents.paste")))
                    .isFalse();
            other.close(held).get();
        }
    }

    @Test
    void a_recent_project_that_is_gone_can_be_forgotten() throws IOException {
        try (WindowUnderTest window = open()) {
            Path file = create(window, "Gone");
            window.run("leave.close-project");
            window.await(() -> Files.exists(file));
            awaitClosedAndDelete(window, file);
            FxKit.run(() -> window.window.open(file));
            window.settle();
            window.press("Remove from this list");
            assertThat(recent(window)).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_project_is_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.gloss"), "Dear sirs, this is a letter and not a project.");
        try (WindowUnderTest window = open()) {
            FxKit.run(() -> window.window.open(file));
            window.settle();
            assertThat(window.words()).contains("letter.gloss cannot be opened");
            window.press("Close");
            assertThat(window.title()).isEqualTo("Glossator");
            assertThat(recent(window)).isEmpty();
        }
    }

    @Test
    void a_bug_is_told_with_a_code_and_without_what_a_text_says() {
        try (WindowUnderTest window = open()) {
            window.window.bugs().report(new IllegalStateException("secret words of a document"));
            FxKit.pulse();
            assertThat(window.words().toString())
                    .contains("GL-", "glossator.log", "is stored", "you can go on")
                    .doesNotContain("secret");
            window.press("Copy details");
            assertThat(FxKit.call(() -> Clipboard.getSystemClipboard().getString()))
                    .contains("GL-", "Glossator 0", "JavaFX 2", "IllegalStateException", "    at org.glossator")
                    .doesNotContain("secret")
                    .doesNotContain(System.getProperty("user.home"));
            window.press("Go on");
        }
    }

    @Test
    void a_swarm_of_bugs_is_one_sheet_and_then_a_notice() {
        try (WindowUnderTest window = open()) {
            for (int bug = 0; bug < 50; bug++) {
                window.window.bugs().report(new IllegalStateException());
                window.window.bugs().report(new CompletionException(new IllegalArgumentException()));
            }
            FxKit.pulse();
            assertThat(Window.getWindows()).hasSize(2);
            window.press("Go on");
            assertThat(window.notice()).isEmpty();
            window.window.bugs().report(new IllegalArgumentException());
            FxKit.pulse();
            assertThat(Window.getWindows()).hasSize(1);
            assertThat(window.notice()).contains("GL-");
        }
    }

    @Test
    void zoom_and_theme_are_commands_and_are_kept() {
        try (WindowUnderTest window = open()) {
            window.run("zoom.in");
            window.run("zoom.in");
            window.run("theme.toggle");
        }
        try (WindowUnderTest window = open()) {
            Settings settings =
                    FxKit.call(() -> window.window.surroundings().preferences().settings());
            assertThat(settings.look().zoomPercent()).isEqualTo(120);
            assertThat(settings.look().appearance().name()).isEqualTo("DARK");
            assertThat(settings.windowPlace()).isPresent();
        }
    }

    private WindowUnderTest open() {
        return new WindowUnderTest(folder, 1000, 700);
    }

    private Path create(WindowUnderTest window, String name) {
        Path file = folder.resolve(name + ".gloss");
        window.files.choose(file);
        window.run("file.new");
        return file;
    }

    private static List<RecentProject> recent(WindowUnderTest window) {
        return FxKit.call(() ->
                window.window.surroundings().preferences().settings().places().recent());
    }

    private static RecentProject recentAfterClosing(WindowUnderTest window) {
        window.run("leave.close-project");
        return recent(window).getFirst();
    }

    private static boolean hasCommand(WindowUnderTest window, String id) {
        return FxKit.call(() ->
                window.window.surroundings().commands().find(CommandId.of(id)).isPresent());
    }

    /// The file is free once it can be opened for writing again.
    private static void awaitClosedAndDelete(WindowUnderTest window, Path file) throws IOException {
        try (RealDesk other = new RealDesk()) {
            window.await(() -> other.open(file, ProjectFiles.Access.READ_WRITE, _ -> new Annotator("other"))
                    .thenCompose(other::close)
                    .handle((_, failure) -> failure == null)
                    .join());
        }
        Files.delete(file);
    }
}
