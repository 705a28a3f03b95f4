package org.glossator.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.format.PendingFile;
import org.glossator.format.PendingFolder;
import org.glossator.format.SplitExport;

/// A dataset folder being written: the data of each split, and the files beside them. Closed without being finished,
/// it leaves the target as it was.
record DatasetFolder(PendingFolder folder, SplitExport data) implements AutoCloseable {

    /// How the data of a folder are begun.
    interface Data {
        SplitExport into(Path folder) throws FormatException;
    }

    /// Begins a folder that is to become `target`.
    ///
    /// @throws FormatException if nothing can be written there, or what is there is not to be replaced
    static DatasetFolder begin(Path target, Data data) throws FormatException {
        PendingFolder folder = PendingFolder.begin(target);
        try {
            return new DatasetFolder(folder, data.into(folder.folder()));
        } catch (FormatException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /// Writes a text beside the data.
    void write(String name, String text) throws FormatException {
        try {
            Files.writeString(folder.folder().resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
    }

    /// The files written so far.
    List<FileDigest> files() throws FormatException {
        try {
            return FileDigest.of(folder.folder());
        } catch (IOException failure) {
            throw PendingFile.unwritable(folder.target(), failure);
        }
    }

    /// Puts it in the target's place.
    void finish() throws FormatException {
        folder.finish("");
    }

    @Override
    public void close() {
        try (folder) {
            data.close();
        }
    }
}
