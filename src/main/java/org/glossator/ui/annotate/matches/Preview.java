package org.glossator.ui.annotate.matches;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.text.DocumentId;

/// What would be done, row by row, and which rows are ticked.
final class Preview {

    private final ObservableList<MatchRow> rows = FXCollections.observableArrayList();
    private final ObservableList<MatchRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final BitSet ticks = new BitSet();
    private final Set<DocumentId> documents = new HashSet<>();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private int fixed;

    /// The rows in the order in which they were found.
    ObservableList<MatchRow> rows() {
        return seen;
    }

    /// How many rows are ticked.
    ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// In how many documents something was found.
    int documents() {
        return documents.size();
    }

    /// How many rows cannot be ticked.
    int fixed() {
        return fixed;
    }

    boolean isTicked(int row) {
        return ticks.get(row);
    }

    void clear() {
        ticks.clear();
        documents.clear();
        fixed = 0;
        rows.clear();
        ticked.set(0);
    }

    void add(List<MatchRow> found) {
        for (int i = 0; i < found.size(); i++) {
            MatchRow row = found.get(i);
            documents.add(row.document().id());
            ticks.set(rows.size() + i, row.offer() == MatchRow.Offer.YES);
            fixed += row.offer() == MatchRow.Offer.NO ? 1 : 0;
        }
        rows.addAll(found);
        ticked.set(ticks.cardinality());
    }

    /// Ticks a row or takes its tick away.
    void toggle(int row) {
        if (row >= 0 && row < rows.size() && rows.get(row).offer() != MatchRow.Offer.NO) {
            ticks.flip(row);
            ticked.set(ticks.cardinality());
        }
    }

    /// Ticks every row that can be, or where all are, none.
    void toggleAll() {
        int open = rows.size() - fixed;
        boolean all = ticks.cardinality() == open;
        for (int i = 0; i < rows.size(); i++) {
            ticks.set(i, !all && rows.get(i).offer() != MatchRow.Offer.NO);
        }
        ticked.set(ticks.cardinality());
    }

    /// What is made of the ticked rows, document by document.
    <T> Map<DocumentId, List<T>> chosen(Function<MatchRow, T> each) {
        Map<DocumentId, List<T>> chosen = new LinkedHashMap<>();
        IntStream.range(0, rows.size())
                .filter(ticks::get)
                .mapToObj(rows::get)
                .forEach(row -> chosen.computeIfAbsent(row.document().id(), _ -> new ArrayList<>())
                        .add(each.apply(row)));
        return chosen;
    }
}
