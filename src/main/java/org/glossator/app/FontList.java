package org.glossator.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.app.place.CacheFolder;
import org.glossator.settings.Machine;

/// Where the reader of PDF keeps what it knows of the system's fonts, which it would put into the person's home folder
/// if nobody said otherwise.
final class FontList {

    private static final String PLACE = "pdfbox.fontcache";

    private FontList() {}

    /// Says where. Where nothing can be written, nothing is said.
    static void keep() {
        Path folder = CacheFolder.on(Machine.here()).resolve("fonts");
        try {
            Files.createDirectories(folder);
            System.setProperty(PLACE, System.getProperty(PLACE, folder.toString()));
        } catch (IOException _) {
            System.clearProperty(PLACE);
        }
    }
}
