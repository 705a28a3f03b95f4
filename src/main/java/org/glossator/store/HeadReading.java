package org.glossator.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.project.Glimpse;
import org.glossator.project.HybridTime;
import org.glossator.project.LayerDocument;
import org.glossator.project.ProjectHead;
import org.glossator.project.ReplicaId;
import org.glossator.project.StoreException;
import org.glossator.project.Tally;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaException;
import org.glossator.schema.SchemaJson;
import org.glossator.store.journal.Columns;
import org.glossator.text.DocumentHead;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDigest;

/// Reads what is kept in memory of a project. Nothing here depends on the number of annotations.
record HeadReading(Database database, Failures failures) {

    /// Since this version a file tells how much stands where.
    private static final int TALLYING = 2;

    private record Named(String name, ReplicaId replica, String schema) {}

    ProjectHead head() throws SQLException, StoreException {
        Named project = named();
        long sequence = database.first(Sql.LAST_SEQUENCE, row -> row.number(1)).orElse(0L);
        return new ProjectHead(project.name, project.replica, schema(project.schema), layers(), latest(), sequence);
    }

    /// @param version of the file
    Glimpse glimpse(int version) throws SQLException, StoreException {
        Named project = named();
        record Counts(long entries, long documents) {}
        Counts counts = database.first(Sql.COUNT_ENTRIES, row -> new Counts(row.number(1), row.number(2)))
                .orElseThrow();
        Sql marks = version < TALLYING ? Sql.COUNT_MARKS : Sql.SUM_TALLIES;
        long annotations = database.first(marks, row -> row.number(1)).orElse(0L);
        return new Glimpse(project.name, project.replica, counts.entries, latest(), counts.documents, annotations);
    }

    private Named named() throws SQLException, StoreException {
        return database.first(
                        Sql.READ_PROJECT, row -> new Named(row.text(1), ReplicaId.parse(row.text(2)), row.text(3)))
                .orElseThrow(() -> failures.damaged(null));
    }

    private HybridTime latest() throws SQLException {
        return database.first(Sql.LATEST_TIME, row -> new HybridTime(row.number(1), row.count(2)))
                .orElse(HybridTime.START);
    }

    private Schema schema(String json) throws StoreException {
        try {
            return SchemaJson.read(json, String.valueOf(failures.file().getFileName()));
        } catch (SchemaException unreadable) {
            throw failures.damaged(unreadable);
        }
    }

    private List<Layer> layers() throws SQLException {
        return database.list(
                Sql.LIST_LAYERS, row -> new Layer(LayerId.parse(row.text(2)), row.text(3), Columns.kind(row.text(4))));
    }

    List<DocumentHead> documents() throws SQLException {
        return database.list(
                Sql.LIST_DOCUMENTS,
                row -> new DocumentHead(
                        DocumentId.parse(row.text(2)),
                        row.text(3),
                        new TextDigest(row.text(4)),
                        row.count(5),
                        Columns.metadata(row.text(6))));
    }

    Map<LayerDocument, Tally> tallies() throws SQLException {
        Places places = new Places();
        database.list(Sql.LIST_LAYERS, row -> places.layers.put(row.number(1), LayerId.parse(row.text(2))));
        database.list(Sql.LIST_DOCUMENTS, row -> places.documents.put(row.number(1), DocumentId.parse(row.text(2))));
        Map<LayerDocument, Tally> tallies = new HashMap<>();
        database.list(
                Sql.LIST_TALLIES,
                row -> tallies.put(
                        places.at(row), new Tally(Tally.NEW.state(), row.count(3), row.count(4), row.count(5))));
        database.list(
                Sql.LIST_PROGRESS,
                row -> tallies.merge(
                        places.at(row),
                        new Tally(Columns.state(row.text(3)), 0, 0),
                        (counted, told) -> counted.in(told.state())));
        return tallies;
    }

    Map<LayerDocument, Assignment> assignments() throws SQLException {
        Map<LayerDocument, Assignment> assignments = new HashMap<>();
        database.list(Sql.LIST_ASSIGNMENTS, row -> assignments.put(place(row), Columns.assignment(row.text(3))));
        return assignments;
    }

    Map<LayerDocument, String> remarks() throws SQLException {
        Map<LayerDocument, String> remarks = new HashMap<>();
        database.list(Sql.LIST_REMARKS, row -> remarks.put(place(row), row.text(3)));
        return remarks;
    }

    private static LayerDocument place(Row row) throws SQLException {
        return new LayerDocument(LayerId.parse(row.text(2)), DocumentId.parse(row.text(1)));
    }

    /// The documents and layers behind their numbers.
    private record Places(Map<Long, DocumentId> documents, Map<Long, LayerId> layers) {

        Places() {
            this(new HashMap<>(), new HashMap<>());
        }

        LayerDocument at(Row row) throws SQLException {
            DocumentId document = documents.get(row.number(1));
            LayerId layer = layers.get(row.number(2));
            if (document == null || layer == null) {
                throw new IllegalArgumentException("A tally of nothing");
            }
            return new LayerDocument(layer, document);
        }
    }
}
