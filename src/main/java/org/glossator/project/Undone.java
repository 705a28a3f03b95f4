package org.glossator.project;

import java.util.List;

/// What an undo or redo came to.
///
/// @param entry the journal entry that records it
/// @param left what was left as it is, because it has been changed again since or no longer has anything to stand on
public record Undone(JournalEntry entry, List<Change> left) {

    public Undone {
        left = List.copyOf(left);
    }
}
