package org.glossator.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.glossator.app.instance.Handover;
import org.glossator.app.instance.Host;
import org.glossator.message.Message;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.ui.FxThread;
import org.glossator.ui.window.MainWindow;

/// Shows in the window what starts of the program ask for: a project is opened, anything else is taken as if it
/// had been dropped. FX thread only.
record Callers(MainWindow window) implements Host {

    @Override
    public boolean take(Handover asked) {
        boolean there = window.comeForward();
        if (there) {
            bring(asked.files());
        }
        return there;
    }

    /// Shows files; nothing, if there are none.
    void bring(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Path first = files.getFirst();
        Message meanwhile = Message.of("start.meanwhile", String.valueOf(first.getFileName()));
        FxThread.letGo(CompletableFuture.supplyAsync(() -> files.size() == 1 && isProject(first))
                .thenAcceptAsync(
                        project -> window.whenFree(meanwhile, () -> {
                            if (project) {
                                window.open(first);
                            } else {
                                window.receive(files);
                            }
                        }),
                        FxThread.HERE));
    }

    private static boolean isProject(Path file) {
        return Asked.isProject(file) || SqliteProjectFiles.isOurs(file);
    }
}
