package org.glossator.project;

import java.util.Optional;
import org.glossator.message.Message;

/// What can be undone and redone next, by name. It is read off the journal, so it has no limit and survives
/// closing the file.
///
/// @param undoable what undo would take back
/// @param redoable what redo would do again
public record History(Optional<Message> undoable, Optional<Message> redoable) {

    /// Where nothing has happened yet.
    public static final History EMPTY = new History(Optional.empty(), Optional.empty());

    /// What `annotator` can undo and redo in `store`.
    static History of(ProjectStore store, Annotator annotator) throws StoreException {
        return new History(
                undoable(store, annotator).map(JournalEntry.Line::operation),
                redoable(store, annotator).map(JournalEntry.Line::operation));
    }

    /// The entry that undo takes back: the newest one that is not itself an undoing and has not been undone.
    static Optional<JournalEntry.Line> undoable(ProjectStore store, Annotator annotator) throws StoreException {
        var line = store.newestLine(annotator, Long.MAX_VALUE);
        while (line.isPresent() && line.get().course() instanceof JournalEntry.Course.Undone(long reverted)) {
            line = store.newestLine(annotator, reverted - 1);
        }
        return line;
    }

    /// The undoing that redo takes back: the newest one since the last new edit that has not been redone.
    static Optional<JournalEntry.Line> redoable(ProjectStore store, Annotator annotator) throws StoreException {
        var line = store.newestLine(annotator, Long.MAX_VALUE);
        while (line.isPresent() && line.get().course() instanceof JournalEntry.Course.Redone(long reverted)) {
            line = store.newestLine(annotator, reverted - 1);
        }
        return line.filter(each -> each.course() instanceof JournalEntry.Course.Undone);
    }
}
