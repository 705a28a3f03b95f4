package org.glossator.bench;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.glossator.app.Main;

/// Starts the program and tells, on standard output, how many milliseconds after the process began its first window
/// was there; then ends it.
final class WindowShown {

    static final String MARK = "shown after ms: ";

    private WindowShown() {}

    public static void main(String[] arguments) {
        Main.main(arguments);
        Platform.runLater(() -> {
            if (Window.getWindows().isEmpty()) {
                Window.getWindows().addListener((ListChangeListener<Window>) _ -> tell());
            } else {
                tell();
            }
        });
    }

    private static void tell() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(MARK + (System.currentTimeMillis() - began));
        Runtime.getRuntime().halt(0);
    }
}
