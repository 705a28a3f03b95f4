package org.glossator.store;

import java.sql.SQLException;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.project.LayerDocument;
import org.glossator.store.journal.Columns;
import org.glossator.text.OffsetMap;

/// Writes the rows of annotations, relations and states, and counts them.
final class MarkupRows {

    private final Numbers numbers;
    private final Batch batch;
    private final Tallying tallying;
    private final long stamp;

    MarkupRows(Numbers numbers, Batch batch, Tallying tallying, long stamp) {
        this.numbers = numbers;
        this.batch = batch;
        this.tallying = tallying;
        this.stamp = stamp;
    }

    void add(LayerDocument place, Annotation annotation) throws SQLException {
        put(Sql.ADD_ANNOTATION, place, annotation);
        count(place, 1, 0);
    }

    void replace(LayerDocument place, Annotation after) throws SQLException {
        put(Sql.REPLACE_ANNOTATION, place, after);
    }

    void remove(LayerDocument place, AnnotationId annotation) throws SQLException {
        batch.add(Sql.REMOVE_ANNOTATION, document(place), layer(place), annotation.toString());
        count(place, -1, 0);
    }

    private void put(Sql sql, LayerDocument place, Annotation annotation) throws SQLException {
        Numbers.Ground ground = numbers.of(place.document());
        OffsetMap offsets = ground.measured().offsets();
        var spans = annotation.spans();
        batch.add(
                sql,
                ground.number(),
                layer(place),
                annotation.id().toString(),
                annotation.label().value(),
                offsets.toCodePoint(spans.getFirst().start()),
                offsets.toCodePoint(spans.getLast().end()),
                annotation.isDiscontinuous() ? Columns.spans(spans, offsets) : null,
                annotation.attributes().isEmpty() ? null : Columns.attributes(annotation.attributes()),
                annotation.note().isEmpty() ? null : annotation.note(),
                stamp);
    }

    void add(LayerDocument place, Relation relation) throws SQLException {
        put(Sql.ADD_RELATION, place, relation);
        count(place, 0, 1);
    }

    void replace(LayerDocument place, Relation after) throws SQLException {
        put(Sql.REPLACE_RELATION, place, after);
    }

    void remove(LayerDocument place, RelationId relation) throws SQLException {
        batch.add(Sql.REMOVE_RELATION, document(place), layer(place), relation.toString());
        count(place, 0, -1);
    }

    private void put(Sql sql, LayerDocument place, Relation relation) throws SQLException {
        batch.add(
                sql,
                document(place),
                layer(place),
                relation.id().toString(),
                relation.type().value(),
                relation.source().toString(),
                relation.target().toString(),
                stamp);
    }

    void set(LayerDocument place, DocumentState state) throws SQLException {
        batch.add(Sql.SET_PROGRESS, document(place), layer(place), Columns.word(state), stamp);
    }

    private void count(LayerDocument place, int annotations, int relations) throws SQLException {
        tallying.count(document(place), layer(place), new Tallying.Difference(annotations, relations, 0));
    }

    private long document(LayerDocument place) throws SQLException {
        return numbers.of(place.document()).number();
    }

    private long layer(LayerDocument place) throws SQLException {
        return numbers.of(place.layer());
    }
}
