package org.glossator.ui.dialog;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.stage.Screen;
import org.glossator.dataset.ProgramVersion;

/// What a bug may depend on, besides the program: systems, versions, screens. No name, no path, no text. FX thread
/// only.
final class Circumstances {

    private static final long MEGABYTE = 1 << 20;

    private Circumstances() {}

    static String here() {
        Runtime runtime = Runtime.getRuntime();
        return String.join(
                "\n",
                "Glossator " + ProgramVersion.number(),
                "System " + said("os.name") + " " + said("os.version") + " " + said("os.arch"),
                "Java " + said("java.runtime.version") + " " + said("java.vendor"),
                "JavaFX " + said("javafx.runtime.version"),
                "Locale " + Locale.getDefault().toLanguageTag(),
                "Screens " + screens(),
                "Memory %d of %d MB"
                        .formatted(
                                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                                runtime.maxMemory() / MEGABYTE));
    }

    private static String screens() {
        return Screen.getScreens().stream()
                .map(screen -> String.format(
                        Locale.ROOT,
                        "%.0f×%.0f at %.2f",
                        screen.getBounds().getWidth(),
                        screen.getBounds().getHeight(),
                        screen.getOutputScaleX()))
                .collect(Collectors.joining(", "));
    }

    private static String said(String property) {
        return System.getProperty(property, "?");
    }
}
