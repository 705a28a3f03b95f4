package org.glossator.ui.backup;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.glossator.message.Message;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupShelf;
import org.jspecify.annotations.Nullable;

/// The backups of a project, of which one may be chosen. Empty until they were looked for. FX thread only.
public final class BackupsModel {

    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Backup> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper said =
            new ReadOnlyStringWrapper(this, "said", Message.of("backup.seeking").sentence());

    /// The newest first.
    ObservableList<Backup> backups() {
        return backups;
    }

    ObjectProperty<@Nullable Backup> chosenProperty() {
        return chosen;
    }

    /// Where they are, or why there are none.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public Optional<Backup> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    /// Whether none is chosen.
    public BooleanBinding lacking() {
        return Bindings.isNull(chosen);
    }

    /// Shows what was found.
    public void show(BackupShelf.Stock stock, Path folder) {
        backups.setAll(stock.backups());
        chosen.set(stock.newest().orElse(null));
        said.set(Message.of(
                        "backup.found",
                        folder.toString(),
                        stock.backups().size(),
                        stock.unreadable().size())
                .sentence());
    }

    /// Shows why nothing was found.
    public void refuse(Message why) {
        said.set(why.sentence());
    }
}
