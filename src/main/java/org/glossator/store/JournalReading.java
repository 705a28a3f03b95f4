package org.glossator.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.glossator.project.Annotator;
import org.glossator.project.ChangeSet;
import org.glossator.project.HybridTime;
import org.glossator.project.JournalEntry;
import org.glossator.project.ReplicaId;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.store.journal.ChangesJson;
import org.glossator.store.journal.Columns;

/// Reads the journal of this replica.
record JournalReading(Database database, Failures failures) {

    /// The newest line by `annotator` up to `sequence`.
    Optional<JournalEntry.Line> newestLine(Annotator annotator, long sequence) throws SQLException {
        return database.first(
                Sql.NEWEST_LINE,
                row -> new JournalEntry.Line(
                        row.number(1), course(row.text(2), row.number(3)), Columns.operation(row.text(4))),
                annotator.name(),
                sequence);
    }

    /// The entry of that number, as it was committed.
    Optional<JournalEntry> entry(long sequence) throws SQLException, StoreException {
        var bare = database.first(
                Sql.READ_ENTRY,
                row -> new JournalEntry(
                        new Stamp(
                                new HybridTime(row.number(3), row.count(4)),
                                ReplicaId.parse(row.text(1)),
                                row.number(2)),
                        new Annotator(row.text(5)),
                        course(row.text(6), row.number(7)),
                        new ChangeSet(Columns.operation(row.text(8)), List.of())),
                sequence);
        var kept = database.first(Sql.READ_CHANGES, row -> row.bytes(1), sequence);
        if (bare.isEmpty() || kept.isEmpty()) {
            return Optional.empty();
        }
        var changes = ChangesJson.read(kept.get(), new StoredTexts(database, failures));
        var entry = bare.get();
        return Optional.of(new JournalEntry(
                entry.stamp(),
                entry.annotator(),
                entry.course(),
                new ChangeSet(entry.changes().operation(), changes)));
    }

    /// What the column `course` says of a course.
    static String word(JournalEntry.Course course) {
        return switch (course) {
            case JournalEntry.Course.Done() -> "done";
            case JournalEntry.Course.Undone _ -> "undone";
            case JournalEntry.Course.Redone _ -> "redone";
        };
    }

    /// The course of which the columns `course` and `reverted` say this.
    static JournalEntry.Course course(String word, long reverted) {
        return switch (word) {
            case "done" -> new JournalEntry.Course.Done();
            case "undone" -> new JournalEntry.Course.Undone(reverted);
            case "redone" -> new JournalEntry.Course.Redone(reverted);
            default -> throw new IllegalArgumentException("Not a course: " + word);
        };
    }
}
