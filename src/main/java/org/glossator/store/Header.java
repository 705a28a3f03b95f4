package org.glossator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first bytes of a file, as the file format of SQLite 3 lays them out
/// ([section 1.3](https://www.sqlite.org/fileformat2.html#the_database_header)).
final class Header {

    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION = 68;
    private static final int LENGTH = 100;

    private Header() {}

    /// Whether `file` is an SQLite database that says it is one of ours; not if it cannot be read.
    static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(LENGTH));
            return header.limit() == LENGTH
                    && header.slice(0, BEGINNING.length).equals(ByteBuffer.wrap(BEGINNING))
                    && header.getInt(APPLICATION) == Version.APPLICATION;
        } catch (IOException _) {
            return false;
        }
    }
}
