package org.glossator.app.place;

import ch.qos.logback.core.PropertyDefinerBase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells `logback.xml` which file this process writes its log to, without the ending: `glossator` in the log folder, or
/// `glossator-2` and so on while other processes of the program are at theirs, since two that move one file aside
/// would lose what the other writes. A process holds a lock beside its file for as long as it lives. Where there are
/// more of them than any person starts, the last ones share a file.
public final class LogFile extends PropertyDefinerBase {

    private static final String NAME = "glossator";
    private static final int MOST = 16;

    private final Path folder;

    /// In the folder of this person.
    public LogFile() {
        this(LogFolder.ofThisPerson());
    }

    LogFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public String getPropertyValue() {
        int number = 1;
        try {
            Files.createDirectories(folder);
            while (number < MOST && !isClaimed(name(number))) {
                number++;
            }
        } catch (IOException unwritable) {
            addWarn("There will be no log", unwritable);
        }
        return folder.resolve(name(number)).toString();
    }

    private static String name(int number) {
        return number == 1 ? NAME : NAME + "-" + number;
    }

    private boolean isClaimed(String name) throws IOException {
        FileChannel lock = FileChannel.open(
                folder.resolve("." + name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locks(lock)) {
            context.putObject(LogFile.class.getName(), lock); // kept for as long as there is a log
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
