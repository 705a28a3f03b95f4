package org.glossator.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Set;
import org.glossator.project.StoreException;

/// What the folder around a project file tells of it.
final class Folder {

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Folder() {}

    /// The file where it really is, whatever links lead to it.
    ///
    /// @throws StoreException if it is missing or is no file
    static Failures locate(Path file) throws StoreException {
        Failures named = new Failures(file.toAbsolutePath().normalize());
        if (!Files.exists(file)) {
            throw named.missing();
        }
        if (!Files.isRegularFile(file)) {
            throw named.notOurs(null);
        }
        try {
            return new Failures(file.toRealPath());
        } catch (IOException failure) {
            throw named.unreadable(failure);
        }
    }

    /// @throws StoreException if the file or its folder cannot be written
    static void requireWritable(Failures failures) throws StoreException {
        try {
            if (!isWritable(failures.file()) || !isWritable(parent(failures.file()))) {
                throw failures.readOnly(null);
            }
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    /// Makes an empty file where there is none.
    ///
    /// @throws StoreException if there is one, or the folder is missing or cannot be written
    static Failures make(Path file) throws StoreException {
        Failures named = new Failures(file.toAbsolutePath().normalize());
        try {
            if (!isWritable(parent(named.file()))) {
                throw named.readOnly(null);
            }
            Files.createFile(named.file());
        } catch (FileAlreadyExistsException _) {
            throw named.exists();
        } catch (NoSuchFileException _) {
            throw named.noFolder();
        } catch (IOException refused) {
            throw named.readOnly(refused);
        }
        return locate(file);
    }

    /// Whether nobody is meant to write the file.
    static boolean isProtected(Failures failures) throws StoreException {
        try {
            return !isWritable(failures.file());
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    /// Lets go of a file that was made and is not wanted.
    static void discard(Failures failures) throws StoreException {
        try {
            Files.deleteIfExists(failures.file());
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    /// A connection that only reads, and leaves nothing where nothing can be written.
    static Database reader(Path file) throws SQLException {
        return isQuiet(file) ? Database.readingImmutable(file) : Database.reading(file);
    }

    /// Whether the one who wrote last was stopped before it could close the file.
    static boolean wasLeftOpen(Path file) {
        return Files.exists(ProjectLock.besides(file)) || Files.exists(log(file)) || Files.exists(journal(file));
    }

    /// Whether nobody can be writing: the folder cannot be written, and nothing stands beside the file.
    static boolean isQuiet(Path file) {
        try {
            return !isWritable(parent(file)) && !wasLeftOpen(file);
        } catch (IOException _) {
            return false;
        }
    }

    /// What nobody is meant to write is not written by a superuser either, who could.
    private static boolean isWritable(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        boolean meant =
                view == null || view.readAttributes().permissions().stream().anyMatch(WRITING::contains);
        return meant && Files.isWritable(path);
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}
