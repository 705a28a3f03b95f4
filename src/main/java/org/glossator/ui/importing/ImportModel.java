package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.ui.FxThread;
import org.jspecify.annotations.Nullable;

/// The import dialog's files and decisions. FX thread only.
public final class ImportModel {

    private final FileInspector inspector;
    private final Consumer<Throwable> bugs;
    private final ObservableList<ImportRow> rows;
    private final ObjectProperty<@Nullable ImportRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");

    /// @param bugs is told when looking at a file fails for no reason of the file's
    public ImportModel(List<Candidate> candidates, FileInspector inspector, Consumer<Throwable> bugs) {
        this.inspector = inspector;
        this.bugs = bugs;
        this.rows = FXCollections.unmodifiableObservableList(FXCollections.observableArrayList(
                candidates.stream().map(ImportRow::new).toList()));
        for (ImportRow row : rows) {
            row.wantedProperty().subscribe(this::recount);
            row.candidateProperty().subscribe(this::recount);
        }
        if (!rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
        recount();
    }

    public ObservableList<ImportRow> rows() {
        return rows;
    }

    /// The file one looks at; null if none.
    public ObjectProperty<@Nullable ImportRow> selectedProperty() {
        return selected;
    }

    /// How many files will be imported.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Reads the file of `row` anew in `charset`; what comes out shows in the row a little later.
    public void decode(ImportRow row, Charset charset) {
        var _ = inspector
                .decode(row.file(), charset)
                .whenCompleteAsync(
                        (candidate, failure) -> {
                            if (failure != null) {
                                bugs.accept(failure);
                            } else {
                                row.setCandidate(candidate);
                            }
                        },
                        FxThread.HERE);
    }

    /// What to import, in the order shown.
    public List<ImportChoice> choices() {
        return rows.stream().flatMap(row -> row.choice().stream()).toList();
    }

    private void recount() {
        count.set(choices().size());
    }
}
