package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffFxThreadTest {

    @TempDir
    private Path folder;

    @Test
    void a_project_is_opened_looked_at_and_left_without_its_file_being_touched_on_the_fx_thread() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1000, 700)) {
            Path file = folder.resolve("Sample.gloss");
            window.files.choose(file);
            window.run("file.sample");
            window.settle();
            assertThat(window.title()).contains("Statements on Syria");
            window.run("annotate.next-document");
            window.run("annotate.undo");
            window.run("leave.close-project");
            FxKit.run(() -> window.window.open(file));
            window.settle();
            window.run("documents.review");
            window.settle();
        }
    }

    @Test
    void who_touches_a_file_on_the_fx_thread_is_found_out() throws Exception {
        var files = OffFxThread.files(new SqliteProjectFiles());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> FxKit.call(() -> files.check(folder.resolve("none.gloss"))))
                .withMessageContaining("check");
    }
}
