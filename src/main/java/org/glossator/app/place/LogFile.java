package org.glossator.app.place;

import ch.qos.logback.core.Context;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Which file this process writes its log to, without the ending: `glossator` in the log folder, or `glossator-2` and
/// so on while other processes of the program are at theirs, since two that move one file aside would lose what the
/// other writes. A process holds a lock beside its file for as long as it lives. Where there are more of them than any
/// person starts, the last ones share a file.
final class LogFile {

    private static final String NAME = "glossator";
    private static final int MOST = 16;

    private LogFile() {}

    /// The file in `folder` that no other process writes to. Where nothing can be written, one that will not be there.
    ///
    /// @param held keeps the lock for as long as there is a log
    static Path claim(Path folder, Context held) {
        int number = 1;
        try {
            Files.createDirectories(folder);
            while (number < MOST && !isClaimed(folder, name(number), held)) {
                number++;
            }
        } catch (IOException _) {
            // there will be no log
        }
        return folder.resolve(name(number));
    }

    private static String name(int number) {
        return number == 1 ? NAME : NAME + "-" + number;
    }

    private static boolean isClaimed(Path folder, String name, Context held) throws IOException {
        FileChannel lock = FileChannel.open(
                folder.resolve("." + name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locks(lock)) {
            held.putObject(LogFile.class.getName(), lock);
            return true;
        }
        lock.close();
        return false;
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) { // held by this very process
            return false;
        }
    }
}
