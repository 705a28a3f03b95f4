package org.glossator.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ProjectStore;
import org.glossator.project.StoreException;
import org.jspecify.annotations.Nullable;

/// Another project file, opened to be read and left as it is: also while somebody writes to it, and where it is of an
/// older version, which is brought forward in a copy that goes away.
///
/// @param file what is read
/// @param store what it holds
/// @param folder of the copy that goes away, null where the file itself is read
record OtherCopy(Path file, ProjectStore store, @Nullable Path folder) implements AutoCloseable {

    /// Opens `file`.
    ///
    /// @throws StoreException if it is missing, not ours, newer or damaged; the sentence names it
    static OtherCopy open(ProjectFiles files, Path file) throws StoreException {
        try {
            return new OtherCopy(file, files.open(file, ProjectFiles.Access.READ_ONLY), null);
        } catch (StoreException refused) {
            if (refused.reason() != StoreException.Reason.OLDER) {
                throw refused;
            }
            return broughtForward(files, file);
        }
    }

    private static OtherCopy broughtForward(ProjectFiles files, Path file) throws StoreException {
        Path folder = folder(file);
        boolean opened = false;
        try {
            Path copy = folder.resolve(String.valueOf(file.getFileName()));
            files.snapshot(file, copy);
            OtherCopy other = new OtherCopy(file, files.open(copy, ProjectFiles.Access.READ_WRITE), folder);
            opened = true;
            return other;
        } finally {
            if (!opened) {
                discard(folder);
            }
        }
    }

    private static Path folder(Path file) throws StoreException {
        try {
            return Files.createTempDirectory("glossator-merge");
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /// The file that is read, of this version.
    Path readable() {
        return folder == null ? file : folder.resolve(name());
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void close() throws StoreException {
        try {
            store.close();
        } finally {
            Optional<Path> away = Optional.ofNullable(folder);
            if (away.isPresent()) {
                discard(away.get());
            }
        }
    }

    private static void discard(Path folder) throws StoreException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw unreadable(folder, failure);
        }
    }

    private static StoreException unreadable(Path path, IOException failure) {
        return new StoreException(
                StoreException.Reason.UNREADABLE,
                path,
                Message.of("merge.no-temporary-copy", path.toString(), String.valueOf(failure.getMessage())),
                failure);
    }
}
