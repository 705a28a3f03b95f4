package org.glossator.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here.
enum Display {
    /// It can.
    AVAILABLE,
    /// There is no screen, as on a server.
    NONE,
    /// There is a screen, but not the library that JavaFX draws windows with on it.
    WITHOUT_GTK;

    /// What holds on this machine: Linux needs a display server and GTK 3, other systems have both. Drawing for nobody
    /// to see needs neither.
    static Display here() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux) {
            return AVAILABLE;
        }
        Display found = ofLinux(System.getenv(), loads("libgtk-3.so.0"));
        return isHeadless() ? AVAILABLE : found;
    }

    /// Whether JavaFX was told to draw for nobody to see.
    static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    static Display ofLinux(Map<String, String> environment, boolean gtk) {
        boolean screen = !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        if (!screen) {
            return NONE;
        }
        return gtk ? AVAILABLE : WITHOUT_GTK;
    }

    /// Keeps the library, which JavaFX would else have to load a second time.
    @SuppressWarnings("restricted") // nothing of the library is called; the program is started with native access
    private static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) { // the way in which it says that there is no such library
            return false;
        }
    }
}
