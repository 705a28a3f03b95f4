package org.glossator.ui.exporting;

import java.nio.file.Path;
import java.util.Optional;
import org.glossator.dataset.PlacedLoss;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;

/// What the Export screen asks its window to do.
public interface ExportActs {

    /// Writes what is chosen.
    void write();

    /// Goes back to the screen below.
    void back();

    /// Shows the place of a finding on the screen below.
    void go(PlacedLoss finding);

    /// Asks where to, and takes it.
    void chooseTarget();

    /// Asks for a mapping file.
    Optional<Path> mappingFile();

    /// Tells why something cannot be.
    void refuse(ExplainedException refusal);

    /// Puts words on the clipboard, and says so.
    void copy(String words, Message said);

    /// Shows a folder in the system's own program for files.
    void openFolder(Path folder);
}
