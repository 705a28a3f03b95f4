package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that was closed is let go of, with its help and all that it showed.
class ClosedWindowsTest {

    private static final int WINDOWS = 6;

    /// JavaFX remembers the window in which something was typed last.
    private static final int REMEMBERED = 1;

    @TempDir
    private Path folder;

    @Test
    void a_closed_window_is_let_go_of() {
        List<WeakReference<MainWindow>> windows = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            windows.add(closed());
        }
        assertThat(held(windows)).isLessThanOrEqualTo(REMEMBERED);
    }

    private WeakReference<MainWindow> closed() {
        try (WindowUnderTest window = WindowUnderTest.annotating(folder, 1000, 700)) {
            window.run("help.open");
            window.type(KeyCode.ESCAPE);
            return new WeakReference<>(window.window);
        }
    }

    private static long held(List<WeakReference<MainWindow>> windows) {
        long held = windows.size();
        for (int i = 0; i < 20 && held > REMEMBERED; i++) {
            System.gc();
            FxKit.pulse();
            held = windows.stream().filter(each -> each.get() != null).count();
        }
        return held;
    }
}
