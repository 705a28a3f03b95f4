package org.glossator.ui.markdown;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import org.glossator.ui.FxThread;

/// Opens addresses in the person's browser, away from the screen's thread.
///
/// @param failed is told, on the screen's thread, the address that could not be opened
public record SystemBrowser(Consumer<URI> failed) {

    /// Opens `address`; returns at once.
    public void open(URI address) {
        Thread.ofVirtual().name("glossator-browser").start(() -> {
            try {
                if (!canBrowse()) {
                    throw new IOException("No browser can be asked for");
                }
                Desktop.getDesktop().browse(address);
            } catch (IOException _) {
                FxThread.HERE.execute(() -> failed.accept(address));
            }
        });
    }

    private static boolean canBrowse() {
        return !GraphicsEnvironment.isHeadless()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    }
}
