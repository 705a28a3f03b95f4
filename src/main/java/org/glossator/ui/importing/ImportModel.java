package org.glossator.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.format.Finding;
import org.glossator.format.Importer;
import org.glossator.ui.FxThread;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.ImportTerms;
import org.glossator.workflow.importing.NamesUsed;
import org.jspecify.annotations.Nullable;

/// The import dialog's files and decisions. FX thread only.
public final class ImportModel {

    private final ImportOffer offer;
    private final FileInspector inspector;
    private final Consumer<Throwable> bugs;
    private final ObservableList<ImportRow> rows;
    private final TermsModel terms;
    private final ObjectProperty<@Nullable ImportRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyStringWrapper command = new ReadOnlyStringWrapper(this, "command", "");
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();

    /// @param bugs is told when reading a file fails for no reason of the file's
    public ImportModel(ImportOffer offer, FileInspector inspector, Consumer<Throwable> bugs) {
        this.offer = offer;
        this.inspector = inspector;
        this.bugs = bugs;
        this.rows = FXCollections.unmodifiableObservableList(FXCollections.observableArrayList(
                offer.found().stream().map(ImportRow::new).toList()));
        this.terms = new TermsModel(offer.project(), names());
        for (ImportRow row : rows) {
            row.wantedProperty().subscribe((_, _) -> recount());
            row.candidateProperty().subscribe((_, _) -> recount());
        }
        if (!rows.isEmpty()) {
            selected.set(rows.getFirst());
        }
        recount();
        terms.layerProperty().subscribe(this::spell);
        terms.originProperty().subscribe(this::spell);
    }

    public ObservableList<ImportRow> rows() {
        return rows;
    }

    TermsModel terms() {
        return terms;
    }

    /// What can be read at all.
    List<Importer> importers() {
        return inspector.importers();
    }

    /// The file one looks at; null if none.
    public ObjectProperty<@Nullable ImportRow> selectedProperty() {
        return selected;
    }

    /// How many files will be imported.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What was found in reading those files.
    ObservableList<Finding> findings() {
        return findings;
    }

    /// The command that does the same.
    ReadOnlyStringProperty commandProperty() {
        return command.getReadOnlyProperty();
    }

    /// Reads the file of `row` anew; what comes out shows in the row a little later.
    void read(ImportRow row, Manner manner) {
        FxThread.letGo(inspector
                .read(row.file(), manner)
                .handleAsync(
                        (candidate, failure) -> {
                            if (failure != null) {
                                bugs.accept(failure);
                            } else {
                                row.setDecided(candidate);
                            }
                            return null;
                        },
                        FxThread.HERE));
    }

    /// What to import, in the order shown.
    public List<SourceReading> choices() {
        return rows.stream().flatMap(row -> row.choice().stream()).toList();
    }

    /// On what terms.
    public ImportTerms agreed() {
        return terms.terms();
    }

    /// Spells the command anew; for answers about names, which are not watched one by one.
    void spell() {
        command.set(CommandWords.of(offer, rows, terms.terms()));
    }

    private List<NamesUsed.Name> names() {
        return rows.stream()
                .filter(row -> row.choice().isPresent())
                .map(ImportRow::candidate)
                .flatMap(each -> each instanceof Candidate.Legible legible ? legible.names().stream() : Stream.empty())
                .toList();
    }

    private void recount() {
        List<SourceReading> chosen = choices();
        count.set(chosen.size());
        terms.use(names());
        findings.setAll(chosen.stream()
                .flatMap(each -> each.report().findings().stream())
                .toList());
        spell();
    }
}
