package org.glossator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/// How SQLite keeps a file whole while it is written: by a write-ahead log, which lets others read on and is fast;
/// by a rollback journal where several processes cannot share memory on a file, as on network shares.
final class Journalling {

    private static final Set<String> SHARES = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "fuse.sshfs",
            "sshfs",
            "9p",
            "vboxsf",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs2");

    private Journalling() {}

    /// Prepares a connection for writing.
    ///
    /// @param share whether the file stands on a network share
    static void begin(Database database, boolean share) throws SQLException {
        if (share) {
            database.ask("PRAGMA journal_mode = DELETE");
        } else {
            // Answers with another mode, and goes on in that, where the file system cannot do it.
            database.ask("PRAGMA journal_mode = WAL");
            // Only a reading makes the connection take up the log; until then it would not put it away either.
            database.ask("PRAGMA schema_version");
        }
    }

    /// Leaves one file that can be read wherever it is carried, also where nothing can be written. While somebody
    /// else reads it stays in its log, which the last one to go puts away.
    static void settle(Database database) throws SQLException {
        database.forgetStatements();
        database.execute("PRAGMA busy_timeout = 0");
        if (!isOneFile(database)) {
            database.ask("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static boolean isOneFile(Database database) {
        try {
            return database.ask("PRAGMA journal_mode = DELETE").equals("delete");
        } catch (SQLException _) {
            return false; // somebody reads
        }
    }

    /// Whether other machines may have the file open, with which memory cannot be shared.
    static boolean isShare(Path file) {
        try {
            return SHARES.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
        } catch (IOException _) {
            return true; // nobody knows: the careful way
        }
    }
}
