package org.glossator.project;

import org.glossator.message.Message;

/// One line of the append-only journal: who changed what, when, and whether it took something back.
///
/// @param stamp when and where; its sequence numbers the entries of its replica
/// @param annotator who
/// @param course whether it was done, undone or redone
/// @param changes what happened
public record JournalEntry(Stamp stamp, Annotator annotator, Course course, ChangeSet changes) {

    /// The line without its changes.
    public Line line() {
        return new Line(stamp.sequence(), course, changes.operation());
    }

    /// How an entry came about.
    public sealed interface Course {
        /// A new edit.
        record Done() implements Course {}

        /// The inverse of the entry numbered `reverted`, a done or redone one.
        record Undone(long reverted) implements Course {}

        /// The inverse of the entry numbered `reverted`, an undone one.
        record Redone(long reverted) implements Course {}
    }

    /// A journal entry without its changes, to find one's way in the journal.
    public record Line(long sequence, Course course, Message operation) {}
}
