package org.glossator.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.LayerId;
import org.glossator.project.Census;
import org.glossator.project.Holding;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.pcollections.HashTreePMap;

/// Counts what stands in each document of a layer, in the file itself.
record CensusReading(Database database) {

    private record Counted(String document, LabelName label, int annotations, int notes, long milliseconds) {}

    private record Touched(String document, long milliseconds) {}

    Census census(LayerId layer) throws SQLException {
        long sequence = database.first(Sql.LAST_SEQUENCE, row -> row.number(1)).orElse(0L);
        var number = database.first(Sql.FIND_LAYER, row -> row.number(1), layer.toString());
        Map<String, Holding> documents = new HashMap<>();
        if (number.isPresent()) {
            labels(number.get()).forEach(each -> documents.merge(each.document, holding(each), CensusReading::both));
            progress(number.get()).forEach(each -> documents.merge(each.document, holding(each), CensusReading::both));
        }
        Map<DocumentId, Holding> found = new HashMap<>();
        documents.forEach((document, holding) -> found.put(DocumentId.parse(document), holding));
        return Census.of(layer, sequence, found);
    }

    private List<Counted> labels(long layer) throws SQLException {
        return database.list(
                Sql.COUNT_LABELS,
                row -> new Counted(row.text(1), new LabelName(row.text(2)), row.count(3), row.count(4), row.number(5)),
                layer);
    }

    private List<Touched> progress(long layer) throws SQLException {
        return database.list(Sql.LIST_PROGRESS_TIMES, row -> new Touched(row.text(1), row.number(2)), layer);
    }

    private static Holding holding(Counted counted) {
        return new Holding(
                HashTreePMap.singleton(counted.label, counted.annotations),
                counted.notes,
                Instant.ofEpochMilli(counted.milliseconds));
    }

    private static Holding holding(Touched touched) {
        return new Holding(HashTreePMap.empty(), 0, Instant.ofEpochMilli(touched.milliseconds));
    }

    /// Two parts of what stands in one document, which have no label in common.
    private static Holding both(Holding one, Holding other) {
        Instant earlier = one.lastChanged().orElse(Instant.EPOCH);
        Instant later = other.lastChanged().orElse(Instant.EPOCH);
        return new Holding(
                one.labels().plusAll(other.labels()),
                one.notes() + other.notes(),
                later.isAfter(earlier) ? later : earlier);
    }
}
