package org.glossator.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.RelationId;
import org.glossator.project.Annotator;
import org.glossator.project.Change;
import org.glossator.project.ChangeSet;
import org.glossator.project.HybridTime;
import org.glossator.project.Journal;
import org.glossator.project.JournalEntry;
import org.glossator.project.KeptEntry;
import org.glossator.project.LayerDocument;
import org.glossator.project.ReplicaId;
import org.glossator.project.Stamp;
import org.glossator.project.StoreException;
import org.glossator.project.Thing;
import org.glossator.store.journal.ChangesJson;
import org.glossator.store.journal.Columns;
import org.glossator.store.journal.ThingKey;
import org.glossator.task.Progress;
import org.glossator.text.DocumentId;

/// Reads the journal of all replicas, for bringing copies together.
record CopyReading(Database database, Failures failures) {

    /// All entries without what happened, by their stamps.
    List<Journal.Trace> traces() throws SQLException {
        Map<String, ReplicaId> replicas = new HashMap<>();
        List<Journal.Trace> traces = new ArrayList<>(database.list(
                Sql.LIST_TRACES,
                row -> new Journal.Trace(
                        new Stamp(
                                new HybridTime(row.number(3), row.count(4)),
                                replicas.computeIfAbsent(row.text(1), ReplicaId::parse),
                                row.number(2)),
                        row.number(5) != 0)));
        traces.sort(Comparator.comparing(Journal.Trace::stamp));
        return List.copyOf(traces);
    }

    /// Hands the entries to `reading`, in the order given.
    Consumer<KeptEntry> read(Collection<Stamp> stamps, Consumer<KeptEntry> reading)
            throws SQLException, StoreException {
        StoredTexts texts = new StoredTexts(database, failures);
        for (Stamp stamp : stamps) {
            KeptEntry bare = bare(stamp);
            reading.accept(bare.isBlank() ? bare : opened(bare, texts));
        }
        return reading;
    }

    /// Hands the entries that tell something else of a document to `reading`, by their stamps.
    Consumer<JournalEntry> described(Consumer<JournalEntry> reading, Progress progress)
            throws SQLException, StoreException {
        StoredTexts texts = new StoredTexts(database, failures);
        List<Stamp> stamps = traces().stream()
                .filter(trace -> !trace.isBlank())
                .map(Journal.Trace::stamp)
                .toList();
        for (int i = 0; i < stamps.size(); i++) {
            progress.report(i, stamps.size());
            KeptEntry bare = bare(stamps.get(i));
            if (ChangesJson.mayDescribe(bytes(bare))) {
                reading.accept(opened(bare, texts).entry());
            }
        }
        return reading;
    }

    private KeptEntry bare(Stamp stamp) throws SQLException, StoreException {
        return database.first(
                        Sql.READ_ANY_ENTRY, CopyReading::bare, stamp.replica().toString(), stamp.sequence())
                .orElseThrow(() -> failures.damaged(null));
    }

    private static byte[] bytes(KeptEntry entry) {
        byte[] bytes = new byte[entry.kept().remaining()];
        entry.kept().duplicate().get(bytes);
        return bytes;
    }

    private static KeptEntry bare(Row row) throws SQLException {
        return new KeptEntry(
                new JournalEntry(
                        new Stamp(
                                new HybridTime(row.number(3), row.count(4)),
                                ReplicaId.parse(row.text(1)),
                                row.number(2)),
                        new Annotator(row.text(5)),
                        JournalReading.course(row.text(6), row.number(7)),
                        new ChangeSet(Columns.operation(row.text(8)), List.of())),
                ByteBuffer.wrap(row.bytes(9)));
    }

    private static KeptEntry opened(KeptEntry bare, StoredTexts texts) throws StoreException {
        List<Change> changes = ChangesJson.read(bytes(bare), texts);
        JournalEntry entry = bare.entry();
        return new KeptEntry(
                new JournalEntry(
                        entry.stamp(),
                        entry.annotator(),
                        entry.course(),
                        new ChangeSet(entry.changes().operation(), changes)),
                bare.kept());
    }

    /// What has a row on `document`, with the stamp of the row.
    Map<Thing, Stamp> touched(DocumentId document) throws SQLException {
        Map<Thing, Stamp> touched = new HashMap<>();
        note(
                touched,
                Sql.TOUCHED_ANNOTATIONS,
                document,
                (place, id) -> new Thing.AnAnnotation(place, AnnotationId.parse(id)));
        note(touched, Sql.TOUCHED_RELATIONS, document, (place, id) -> new Thing.ARelation(place, RelationId.parse(id)));
        note(touched, Sql.TOUCHED_PROGRESS, document, (place, _) -> new Thing.AState(place));
        note(touched, Sql.TOUCHED_DECISIONS, document, (place, id) -> new Thing.ADecision(place, DecisionId.parse(id)));
        note(touched, Sql.TOUCHED_ASSIGNMENTS, document, (place, _) -> new Thing.AnAssignment(place));
        note(touched, Sql.TOUCHED_REMARKS, document, (place, _) -> new Thing.ARemark(place));
        return touched;
    }

    private interface Naming {
        Thing thing(LayerDocument place, String id);
    }

    private void note(Map<Thing, Stamp> touched, Sql sql, DocumentId document, Naming naming) throws SQLException {
        database.list(
                sql,
                row -> touched.put(
                        naming.thing(
                                new LayerDocument(LayerId.parse(row.text(1)), document),
                                row.maybeText(2).orElse("")),
                        stamp(row)),
                document.toString());
    }

    /// All layers with the stamps of their rows.
    Map<LayerId, Stamp> begun() throws SQLException {
        Map<LayerId, Stamp> begun = new HashMap<>();
        database.list(Sql.TOUCHED_LAYERS, row -> begun.put(LayerId.parse(row.text(1)), stamp(row)));
        return begun;
    }

    /// What stands otherwise than its entry has it.
    Map<Thing, Stamp> withheld() throws SQLException {
        Map<Thing, Stamp> withheld = new HashMap<>();
        database.list(Sql.LIST_WITHHELD, row -> withheld.put(ThingKey.parse(row.text(1)), stamp(row)));
        return withheld;
    }

    private static Stamp stamp(Row row) throws SQLException {
        return new Stamp(new HybridTime(row.number(5), row.count(6)), ReplicaId.parse(row.text(3)), row.number(4));
    }

    Optional<String> text(String digest) throws SQLException {
        return database.first(Sql.READ_TEXT, row -> row.text(1), digest);
    }
}
