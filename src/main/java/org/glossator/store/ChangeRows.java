package org.glossator.store;

import java.sql.SQLException;
import org.glossator.annotation.Layer;
import org.glossator.project.Change;
import org.glossator.schema.SchemaJson;
import org.glossator.store.journal.Columns;
import org.glossator.store.journal.Measured;
import org.glossator.text.DocumentHead;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDocument;

/// Makes the rows of changes, in their order.
final class ChangeRows {

    private final Database database;
    private final Numbers numbers;
    private final Batch batch;
    private final Tallying tallying;
    private MarkupRows markup;
    private ReviewRows review;
    private long stamp;

    /// @param stamp the journal entry that every row touched will point to
    ChangeRows(Database database, Numbers numbers, long stamp) {
        this.stamp = stamp;
        this.database = database;
        this.numbers = numbers;
        this.batch = new Batch(database);
        this.tallying = new Tallying(database);
        this.markup = new MarkupRows(numbers, batch, tallying, stamp);
        this.review = new ReviewRows(numbers, batch, tallying, stamp);
    }

    /// From now on the rows that are touched point to the journal entry of this number.
    ChangeRows stamped(long entry) {
        stamp = entry;
        markup = new MarkupRows(numbers, batch, tallying, stamp);
        review = new ReviewRows(numbers, batch, tallying, stamp);
        return this;
    }

    void write(Change change) throws SQLException {
        switch (change) {
            case Change.AnnotationAdded(var place, var annotation) -> markup.add(place, annotation);
            case Change.AnnotationRemoved(var place, var annotation) -> markup.remove(place, annotation.id());
            case Change.AnnotationReplaced(var place, var _, var after) -> markup.replace(place, after);
            case Change.RelationAdded(var place, var relation) -> markup.add(place, relation);
            case Change.RelationRemoved(var place, var relation) -> markup.remove(place, relation.id());
            case Change.RelationReplaced(var place, var _, var after) -> markup.replace(place, after);
            case Change.DecisionAdded(var place, var decision) -> review.add(place, decision);
            case Change.DecisionRemoved(var place, var decision) -> review.remove(place, decision.id());
            case Change.DecisionReplaced(var place, var _, var after) -> review.replace(place, after);
            case Change.StateChanged(var place, var _, var after) -> markup.set(place, after);
            case Change.AssignmentChanged(var place, var _, var after) -> review.assign(place, after);
            case Change.RemarkChanged(var place, var _, var after) -> review.remark(place, after);
            case Change.DocumentAdded(var document) -> add(document);
            case Change.DocumentRemoved(var document) -> remove(document);
            case Change.DocumentDescribed(var _, var after) -> describe(after);
            case Change.LayerAdded(var layer) -> add(layer);
            case Change.LayerRemoved(var layer) -> remove(layer);
            case Change.SchemaChanged(var _, var after) -> batch.add(Sql.CHANGE_SCHEMA, SchemaJson.write(after), stamp);
            case Change.ProjectRenamed(var _, var after) -> batch.add(Sql.RENAME_PROJECT, after, stamp);
        }
    }

    /// Writes all that was gathered.
    void flush() throws SQLException {
        batch.flush();
        tallying.flush();
    }

    private void add(TextDocument document) throws SQLException {
        batch.flush();
        DocumentHead head = document.head();
        OffsetMap offsets = OffsetMap.of(document.text());
        database.update(Sql.ADD_TEXT, head.digest().hex(), document.text());
        long number = database.first(
                        Sql.ADD_DOCUMENT,
                        row -> row.number(1),
                        head.id().toString(),
                        head.name(),
                        head.digest().hex(),
                        offsets.codePoints(),
                        head.length(),
                        Columns.metadata(head.metadata()),
                        stamp)
                .orElseThrow();
        numbers.know(head.id(), new Numbers.Ground(number, new Measured(head.digest(), offsets)));
    }

    private void remove(TextDocument document) throws SQLException {
        flush();
        long number = numbers.of(document.id()).number();
        database.update(Sql.FORGET_NEW_OF_DOCUMENT, number);
        database.update(Sql.FORGET_UNASSIGNED_OF_DOCUMENT, number);
        database.update(Sql.FORGET_UNREMARKED_OF_DOCUMENT, number);
        batch.add(Sql.REMOVE_DOCUMENT, number);
        batch.flush();
        numbers.forget(document.id());
    }

    private void describe(DocumentHead after) throws SQLException {
        long number = numbers.of(after.id()).number();
        batch.add(Sql.DESCRIBE_DOCUMENT, after.name(), Columns.metadata(after.metadata()), stamp, number);
    }

    private void add(Layer layer) throws SQLException {
        batch.add(Sql.ADD_LAYER, layer.id().toString(), layer.name(), Columns.word(layer.kind()), stamp);
        batch.flush();
    }

    private void remove(Layer layer) throws SQLException {
        flush();
        long number = numbers.of(layer.id());
        database.update(Sql.FORGET_NEW_IN_LAYER, number);
        database.update(Sql.FORGET_UNASSIGNED_IN_LAYER, number);
        database.update(Sql.FORGET_UNREMARKED_IN_LAYER, number);
        batch.add(Sql.REMOVE_LAYER, number);
        batch.flush();
        numbers.forget(layer.id());
    }
}
