package org.glossator.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.glossator.project.Change;
import org.glossator.project.JournalEntry;
import org.glossator.project.LayerDocument;
import org.glossator.store.journal.ChangesJson;
import org.glossator.store.journal.Columns;
import org.glossator.store.journal.Measured;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDocument;
import org.jspecify.annotations.Nullable;

/// Writes one journal entry and its rows, within a transaction that somebody else begins and ends.
///
/// The changes of a large entry are turned into JSON and compressed on another thread while the rows are written.
record Commit(Database database, Numbers numbers) {

    private static final int LARGE = 500;
    private static final byte[] LATER = {};

    void write(JournalEntry entry, Progress progress) throws SQLException {
        List<Change> changes = entry.changes().changes();
        Map<DocumentId, Measured> documents = documents(changes);
        CompletableFuture<byte[]> journalled = changes.size() < LARGE
                ? CompletableFuture.completedFuture(ChangesJson.write(changes, documents))
                : CompletableFuture.supplyAsync(() -> ChangesJson.write(changes, documents));
        long number = enter(entry, journalled.getNow(LATER));
        ChangeRows rows = new ChangeRows(database, numbers, number);
        for (int i = 0; i < changes.size(); i++) {
            if (i % LARGE == 0) {
                progress.report(i, changes.size());
            }
            rows.write(changes.get(i));
        }
        rows.flush();
        if (changes.size() >= LARGE) {
            database.update(Sql.COMPLETE_ENTRY, journalled.join(), number);
            progress.report(changes.size(), changes.size());
        }
    }

    /// Writes the line of an entry, and gives its number.
    long enter(JournalEntry entry, byte[] changes) throws SQLException {
        var stamp = entry.stamp();
        return database.first(
                        Sql.ADD_ENTRY,
                        row -> row.number(1),
                        numbers.of(stamp.replica()),
                        stamp.sequence(),
                        stamp.time().milliseconds(),
                        stamp.time().counter(),
                        entry.annotator().name(),
                        JournalReading.word(entry.course()),
                        reverted(entry.course()),
                        Columns.operation(entry.changes().operation()),
                        changes)
                .orElseThrow();
    }

    private static @Nullable Long reverted(JournalEntry.Course course) {
        return switch (course) {
            case JournalEntry.Course.Done() -> null;
            case JournalEntry.Course.Undone(long reverted) -> reverted;
            case JournalEntry.Course.Redone(long reverted) -> reverted;
        };
    }

    /// Every document on which a change stands: one that comes or goes here brings its text along, the others are
    /// looked up.
    private Map<DocumentId, Measured> documents(List<Change> changes) throws SQLException {
        Map<DocumentId, Measured> documents = new HashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.DocumentAdded(var document) -> documents.put(document.id(), measured(document));
                case Change.DocumentRemoved(var document) -> documents.put(document.id(), measured(document));
                case Change.AnnotationAdded(var place, var _) -> look(place, documents);
                case Change.AnnotationRemoved(var place, var _) -> look(place, documents);
                case Change.AnnotationReplaced(var place, var _, var _) -> look(place, documents);
                case Change.RelationAdded(var place, var _) -> look(place, documents);
                case Change.RelationRemoved(var place, var _) -> look(place, documents);
                case Change.RelationReplaced(var place, var _, var _) -> look(place, documents);
                case Change.DecisionAdded(var place, var _) -> look(place, documents);
                case Change.DecisionRemoved(var place, var _) -> look(place, documents);
                case Change.DecisionReplaced(var place, var _, var _) -> look(place, documents);
                case Change.StateChanged(var place, var _, var _) -> look(place, documents);
                case Change.AssignmentChanged(var place, var _, var _) -> look(place, documents);
                case Change.RemarkChanged(var place, var _, var _) -> look(place, documents);
                case Change.DocumentDescribed _,
                        Change.LayerAdded _,
                        Change.LayerRemoved _,
                        Change.SchemaChanged _,
                        Change.ProjectRenamed _ -> {}
            }
        }
        return documents;
    }

    private void look(LayerDocument place, Map<DocumentId, Measured> documents) throws SQLException {
        if (!documents.containsKey(place.document())) {
            documents.put(place.document(), numbers.of(place.document()).measured());
        }
    }

    private static Measured measured(TextDocument document) {
        return new Measured(document.head().digest(), OffsetMap.of(document.text()));
    }
}
