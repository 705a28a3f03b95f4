package org.glossator.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.glossator.project.StoreException;
import org.jspecify.annotations.Nullable;

/// Says to every other window that this one writes to a project file: a file `<project>.lock` beside it, locked by
/// the operating system and naming the [Holder]. A process that dies loses its lock; the file it leaves blocks
/// nobody and is taken over.
final class ProjectLock implements AutoCloseable {

    /// The locked byte lies beyond the text, so that others can read the text where locks are mandatory.
    private static final long BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 5;

    private final Path path;
    private final FileChannel channel;

    private ProjectLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Takes the lock of the project file that `failures` speaks of.
    ///
    /// @throws StoreException if somebody holds it, or the folder cannot be written
    static ProjectLock take(Failures failures) throws StoreException {
        Path path = besides(failures.file());
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<ProjectLock> lock = attempt(path, failures);
                if (lock.isPresent()) {
                    return lock.get();
                }
            }
            throw failures.held(Holder.read(""));
        } catch (FileSystemException refused) {
            throw failures.readOnly(refused);
        } catch (IOException failure) {
            throw failures.unreadable(failure);
        }
    }

    /// Takes the lock; nothing if the one before deleted the file while we were about to lock it.
    private static Optional<ProjectLock> attempt(Path path, Failures failures) throws IOException, StoreException {
        try (FileChannel made = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            made.force(false);
        } catch (FileAlreadyExistsException _) {
            // Held, or left behind: the lock will tell.
        }
        FileChannel channel = null;
        try {
            Object before = identity(path);
            channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                throw failures.held(Holder.read(read(channel)));
            }
            if (Objects.equals(before, identity(path))) {
                write(channel, Holder.me());
                ProjectLock taken = new ProjectLock(path, channel);
                channel = null;
                return Optional.of(taken);
            }
            return Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } finally {
            if (channel != null) {
                channel.close();
            }
        }
    }

    private static @Nullable Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    static Path besides(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BYTE, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false; // this process holds it
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until the end
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        channel.truncate(0);
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(holder.lines());
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
    }

    /// Lets others write. The file goes first where that is possible, so that nobody locks one that is about to go.
    @Override
    public void close() throws IOException {
        boolean gone = deleted();
        channel.close();
        if (!gone) {
            Files.deleteIfExists(path);
        }
    }

    /// Windows does not delete what is open.
    private boolean deleted() {
        try {
            Files.deleteIfExists(path);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
