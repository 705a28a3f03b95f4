package org.glossator.project;

import java.nio.ByteBuffer;

/// A journal entry with the bytes in which its file keeps the changes, so that it goes from copy to copy to the letter.
///
/// @param kept the bytes; nothing is left of them where [#isBlank]
public record KeptEntry(JournalEntry entry, ByteBuffer kept) {

    public KeptEntry {
        kept = kept.asReadOnlyBuffer();
    }

    public Stamp stamp() {
        return entry.stamp();
    }

    /// Whether the changes were left out when this copy was made for an annotator.
    public boolean isBlank() {
        return !kept.hasRemaining();
    }
}
