package org.glossator.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Looks for a word of ASCII in a stream of bytes, however long.
///
/// @param word no longer than 64 KiB
record WordSearch(String word) {

    private static final int ROOM = 1 << 16;

    /// Whether the word is in what is left of `stream`, which is read up to there.
    boolean isIn(InputStream stream) throws IOException {
        byte[] room = new byte[ROOM + word.length()];
        int held = 0;
        int read = stream.read(room, 0, room.length);
        while (read > 0) {
            held += read;
            if (new String(room, 0, held, StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
            int kept = Math.min(held, word.length() - 1);
            System.arraycopy(room, held - kept, room, 0, kept);
            held = kept;
            read = stream.read(room, held, room.length - held);
        }
        return false;
    }
}
