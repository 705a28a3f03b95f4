package org.glossator.store;

import java.sql.SQLException;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.project.LayerDocument;
import org.glossator.store.journal.Columns;
import org.glossator.text.OffsetMap;

/// Writes the rows of decisions, assignments and remarks, and counts the decisions.
///
/// @param stamp the journal entry that every row touched will point to
record ReviewRows(Numbers numbers, Batch batch, Tallying tallying, long stamp) {

    void add(LayerDocument place, Decision decision) throws SQLException {
        put(Sql.ADD_DECISION, place, decision);
        count(place, 1);
    }

    void replace(LayerDocument place, Decision after) throws SQLException {
        put(Sql.REPLACE_DECISION, place, after);
    }

    void remove(LayerDocument place, DecisionId decision) throws SQLException {
        batch.add(Sql.REMOVE_DECISION, document(place), layer(place), decision.toString());
        count(place, -1);
    }

    private void put(Sql sql, LayerDocument place, Decision decision) throws SQLException {
        OffsetMap offsets = numbers.of(place.document()).measured().offsets();
        batch.add(
                sql,
                document(place),
                layer(place),
                decision.id().toString(),
                decision.reviewer(),
                Columns.word(decision.origin()),
                decision.why().map(Columns::word).orElse(null),
                decision.comment().isEmpty() ? null : decision.comment(),
                Columns.subjects(decision.subjects(), offsets),
                Columns.annotationIds(decision.marks()),
                Columns.relationIds(decision.relations()),
                stamp);
    }

    void assign(LayerDocument place, Assignment assignment) throws SQLException {
        batch.add(Sql.SET_ASSIGNMENT, document(place), layer(place), Columns.word(assignment), stamp);
    }

    void remark(LayerDocument place, String remark) throws SQLException {
        batch.add(Sql.SET_REMARK, document(place), layer(place), remark, stamp);
    }

    private void count(LayerDocument place, int decisions) throws SQLException {
        tallying.count(document(place), layer(place), new Tallying.Difference(0, 0, decisions));
    }

    private long document(LayerDocument place) throws SQLException {
        return numbers.of(place.document()).number();
    }

    private long layer(LayerDocument place) throws SQLException {
        return numbers.of(place.layer());
    }
}
