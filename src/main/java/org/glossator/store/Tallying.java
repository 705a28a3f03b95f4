package org.glossator.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts what a transaction adds and removes in each place, and brings the table `tally` up to date once.
final class Tallying {

    private final Database database;
    private final Map<Place, Difference> differences = new LinkedHashMap<>();

    private record Place(long document, long layer) {}

    /// How many more there are than before; fewer, where it is negative.
    record Difference(int annotations, int relations, int decisions) {
        private Difference plus(Difference other) {
            return new Difference(
                    annotations + other.annotations, relations + other.relations, decisions + other.decisions);
        }

        private boolean takes() {
            return annotations < 0 || relations < 0 || decisions < 0;
        }
    }

    Tallying(Database database) {
        this.database = database;
    }

    void count(long document, long layer, Difference difference) {
        differences.merge(new Place(document, layer), difference, Difference::plus);
    }

    /// Writes what was counted.
    void flush() throws SQLException {
        for (var each : differences.entrySet()) {
            Place place = each.getKey();
            Difference difference = each.getValue();
            Object[] values = {
                place.document, place.layer, difference.annotations, difference.relations, difference.decisions
            };
            if (database.update(Sql.COUNT_MORE, values) == 0) {
                database.update(Sql.COUNT_FIRST, values);
            }
            if (difference.takes()) {
                database.update(Sql.FORGET_EMPTY_TALLY, place.document, place.layer);
            }
        }
        differences.clear();
    }
}
