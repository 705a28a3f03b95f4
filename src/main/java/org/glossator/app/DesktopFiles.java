package org.glossator.app;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.app.instance.Handover;
import org.glossator.app.instance.Host;

/// Hears which files the desktop opens with the program. The Finder of macOS tells a program so, instead of starting
/// another or giving it arguments; other desktops never do. JavaFX has no public way to hear it. FX thread only.
final class DesktopFiles extends Application.EventHandler {

    private final Application.EventHandler toolkit;
    private final Host host;

    private DesktopFiles(Application.EventHandler toolkit, Host host) {
        this.toolkit = toolkit;
        this.host = host;
    }

    /// Lets `host` know of files from now on, and of those that the program was started with: who follows another is
    /// told them again.
    static void tell(Host host) {
        Application here = Application.GetApplication();
        Application.EventHandler toolkit = here.getEventHandler();
        here.setEventHandler(new DesktopFiles(toolkit, host));
    }

    @Override
    public void handleOpenFilesAction(Application here, long time, String[] files) {
        List<Path> asked = Stream.of(files).map(Path::of).toList();
        host.take(new Handover(asked));
    }

    @Override
    public void handleQuitAction(Application here, long time) {
        toolkit.handleQuitAction(here, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.handlePreferencesChanged(preferences);
    }
}
