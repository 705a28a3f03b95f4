package org.glossator.format;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.glossator.message.Message;
import org.jspecify.annotations.Nullable;

/// A folder that is written beside its target and takes the target's place only when it is whole.
///
/// Only an empty folder or an earlier export is ever replaced, told by a hidden file that every export leaves: a
/// folder of anything else is nobody's to delete.
public final class PendingFolder implements AutoCloseable {

    /// The hidden file that marks a folder as an export.
    public static final String MARK = ".glossator-export";

    private final Path target;
    private final Path part;

    private PendingFolder(Path target, Path part) {
        this.target = target;
        this.part = part;
    }

    /// Begins a folder that is to become `target`.
    ///
    /// @throws FormatException if nothing can be written there, or what is there is not to be replaced
    public static PendingFolder begin(Path target) throws FormatException {
        try {
            if (Files.exists(target) && !isReplaceable(target)) {
                throw FormatException.about(target, Message.of("format.not-a-target-folder", target.toString()));
            }
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path part = beside(real, ".part");
            Files.createDirectory(part);
            return new PendingFolder(real, part);
        } catch (IOException failure) {
            throw PendingFile.unwritable(target, failure);
        }
    }

    private static boolean isReplaceable(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        if (Files.isRegularFile(target.resolve(MARK))) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
            return !entries.iterator().hasNext();
        }
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ending);
    }

    /// Where its files go.
    public Path folder() {
        return part;
    }

    /// What is to become of it.
    public Path target() {
        return target;
    }

    /// Puts it in the target's place.
    ///
    /// @param mark what its hidden file says, for whoever wrote it; may be empty
    /// @throws FormatException if it cannot be put there; what was there then is there still
    public void finish(String mark) throws FormatException {
        try {
            Files.writeString(part.resolve(MARK), mark);
            @Nullable Path old = Files.exists(target) ? beside(target, ".old") : null;
            if (old != null) {
                Files.move(target, old);
            }
            try {
                Files.move(part, target);
            } catch (IOException failure) {
                if (old != null) {
                    Files.move(old, target);
                }
                throw failure;
            }
            if (old != null) {
                delete(old);
            }
        } catch (IOException failure) {
            throw PendingFile.unwritable(target, failure);
        }
    }

    /// Leaves the target as it is, unless the folder was finished.
    @Override
    public void close() {
        try {
            if (Files.exists(part)) {
                delete(part);
            }
        } catch (IOException _) {
            // A part that is left over harms nobody, and what went wrong was told when it was written.
        }
    }

    /// Deletes a folder of our own making; links in it are deleted and not followed.
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
