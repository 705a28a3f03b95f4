package org.glossator.ui.review.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The differences of the open document that are listed, and the one that is looked at. What is looked at stays so
/// while the document is compared anew.
public final class Differences {

    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CaseRow> seen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<@Nullable CaseRow> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper(this, "version");
    private final ReadOnlyObjectWrapper<DifferenceFilter> filter =
            new ReadOnlyObjectWrapper<>(this, "filter", DifferenceFilter.ALL);
    /// Those about which a decision is on its way.
    private final Set<CaseKey> passed = new HashSet<>();
    private List<CaseRow> all = List.of();
    private boolean listing;

    Differences() {}

    /// Those that the filter lets through, in the order of the text.
    public ObservableList<CaseRow> rows() {
        return seen;
    }

    /// The one that is looked at; null where there is none.
    public ReadOnlyObjectProperty<@Nullable CaseRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Optional<CaseRow> selected() {
        return Optional.ofNullable(selected.get());
    }

    public ReadOnlyObjectProperty<DifferenceFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public DifferenceFilter filter() {
        return filter.get();
    }

    /// Lists others.
    public void sift(DifferenceFilter other) {
        filter.set(other);
        list();
    }

    /// How many differences the document has, listed or not.
    public int total() {
        return (int) all.stream().filter(CaseRow::isDifference).count();
    }

    /// How many of them have been settled.
    public int settled() {
        return (int) all.stream().filter(CaseRow::isDifference).count() - open();
    }

    private int open() {
        return (int) all.stream().filter(CaseRow::isOpen).count();
    }

    /// Counts up whenever others are listed.
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// Looks at one of the listed; does nothing while these are being exchanged.
    public void select(CaseRow row) {
        if (!listing && rows.contains(row)) {
            selected.set(row);
        }
    }

    /// Looks at the next listed one, or with -1 at the one before; around the end.
    public void step(int by) {
        if (!rows.isEmpty()) {
            int here = selected().map(rows::indexOf).orElse(by > 0 ? -1 : 0);
            selected.set(rows.get(Math.floorMod(here + by, rows.size())));
        }
    }

    /// Looks at the next that is open after the one that is looked at, around the end.
    ///
    /// @return whether there is one
    boolean stepToOpen() {
        int here = selected().map(rows::indexOf).orElse(-1);
        for (int i = 1; i <= rows.size(); i++) {
            CaseRow next = rows.get(Math.floorMod(here + i, rows.size()));
            if (next.isOpen() && !passed.contains(next.key())) {
                selected.set(next);
                return true;
            }
        }
        return false;
    }

    /// Looks at what stands at `offset`: the next press on the same place at the next one there.
    public void selectAt(int offset) {
        List<CaseRow> there =
                rows.stream().filter(row -> row.place().covers(offset)).toList();
        if (!there.isEmpty()) {
            int here = selected().map(there::indexOf).orElse(-1);
            selected.set(there.get((here + 1) % there.size()));
        }
    }

    /// A decision about `row` is on its way: it is not gone to any more.
    void pass(CaseRow row) {
        passed.add(row.key());
    }

    /// Looks at the case that is about some of these things, if it is listed.
    void select(CaseKey about) {
        rows.stream().filter(row -> row.key().meets(about)).findFirst().ifPresent(selected::set);
    }

    /// Takes the cases of a document, as they are now.
    ///
    /// @param another whether it is another document than before
    /// @param stored whether all decisions are stored
    void show(List<CaseRow> cases, boolean another, boolean stored) {
        all = List.copyOf(cases);
        if (another || stored) {
            passed.clear();
        }
        if (another) {
            selected.set(null);
        }
        list();
        if (another && !stepToOpen()) {
            rows.stream().findFirst().ifPresent(selected::set);
        }
    }

    private void list() {
        CaseRow before = selected.get();
        List<CaseRow> fresh = all.stream().filter(filter.get()::lets).toList();
        listing = true;
        if (!fresh.equals(rows)) {
            rows.setAll(fresh);
        }
        listing = false;
        selected.set(before == null ? null : again(before));
        version.set(version.get() + 1);
    }

    /// The same case as it is now; the nearest one behind it where it is gone.
    private @Nullable CaseRow again(CaseRow before) {
        CaseKey key = before.key();
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.key().meets(key)).findFirst())
                .or(() -> rows.stream()
                        .filter(row -> row.place().start() >= before.place().start())
                        .findFirst())
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()))
                .orElse(null);
    }
}
