package org.glossator.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.format.PendingFile;
import org.glossator.format.PendingFolder;

/// A dataset folder being written: the data of each split, and the files beside them. Closed without being finished,
/// it leaves the target as it was.
final class DatasetFolder implements AutoCloseable {

    private final PendingFolder folder;
    private final List<Export> exports = new ArrayList<>();

    private DatasetFolder(PendingFolder folder) {
        this.folder = folder;
    }

    /// Begins a folder that is to become `target`.
    ///
    /// @param files the names of the files, or folders, that the splits become
    /// @throws FormatException if nothing can be written there, or what is there is not to be replaced
    static DatasetFolder begin(Path target, Exporter exporter, List<String> files) throws FormatException {
        DatasetFolder folder = new DatasetFolder(PendingFolder.begin(target));
        try {
            for (String file : files) {
                folder.exports.add(exporter.begin(folder.folder.folder().resolve(file)));
            }
            return folder;
        } catch (FormatException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /// Writes a document into a split.
    void add(LayeredDocument document, int split) throws FormatException {
        exports.get(split).add(document);
    }

    /// Finishes the data of all splits.
    List<LossReport> finishData() throws FormatException {
        List<LossReport> reports = new ArrayList<>();
        for (Export export : exports) {
            reports.add(export.finish());
        }
        return reports;
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
        exports.forEach(Export::close);
        folder.close();
    }
}
