package org.glossator.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.project.ReplicaId;
import org.glossator.store.journal.Measured;
import org.glossator.text.DocumentId;
import org.glossator.text.OffsetMap;
import org.glossator.text.TextDigest;

/// The numbers by which rows speak of documents, layers and replicas, and the offsets of the documents written to
/// lately. Forgotten when a transaction fails, since it may have known of what then never came to be.
final class Numbers {

    private static final int KEPT = 256;

    /// A document by its number, with its text's offsets.
    record Ground(long number, Measured measured) {}

    private final Database database;
    private final Map<LayerId, Long> layers = new HashMap<>();
    private final Map<DocumentId, Ground> documents = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Ground> eldest) {
            return size() > KEPT;
        }
    };

    Numbers(Database database) {
        this.database = database;
    }

    void forget() {
        layers.clear();
        documents.clear();
    }

    void forget(DocumentId document) {
        documents.remove(document);
    }

    void forget(LayerId layer) {
        layers.remove(layer);
    }

    void know(DocumentId document, Ground ground) {
        documents.put(document, ground);
    }

    long of(LayerId layer) throws SQLException {
        Long known = layers.get(layer);
        if (known == null) {
            known = database.first(Sql.FIND_LAYER, row -> row.number(1), layer.toString())
                    .orElseThrow(() -> new IllegalArgumentException("There is no layer " + layer));
            layers.put(layer, known);
        }
        return known;
    }

    Ground of(DocumentId document) throws SQLException {
        Ground known = documents.get(document);
        if (known == null) {
            known = database.first(
                            Sql.FIND_DOCUMENT,
                            row -> new Ground(
                                    row.number(1),
                                    new Measured(new TextDigest(row.text(2)), OffsetMap.of(row.text(3)))),
                            document.toString())
                    .orElseThrow(() -> new IllegalArgumentException("There is no document " + document));
            documents.put(document, known);
        }
        return known;
    }

    /// The number of a replica, which is given one if it has none yet.
    long of(ReplicaId replica) throws SQLException {
        var known = database.first(Sql.FIND_REPLICA, row -> row.number(1), replica.toString());
        return known.isPresent()
                ? known.get()
                : database.first(Sql.ADD_REPLICA, row -> row.number(1), replica.toString())
                        .orElseThrow();
    }
}
