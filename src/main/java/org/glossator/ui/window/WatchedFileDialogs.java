package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.glossator.ui.dialog.FileDialogs;
import org.glossator.ui.dialog.FileKind;

/// File choosers of which one knows whether one is open: while one waits for the choice, other things go on on the
/// FX thread.
final class WatchedFileDialogs implements FileDialogs {

    private final FileDialogs files;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);

    WatchedFileDialogs(FileDialogs files) {
        this.files = files;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    @Override
    public Path ownFolder() {
        return files.ownFolder();
    }

    @Override
    public Optional<Path> openProject(Optional<Path> folder) {
        return during(() -> files.openProject(folder));
    }

    @Override
    public Optional<Path> newProject(Optional<Path> folder, String suggestedName) {
        return during(() -> files.newProject(folder, suggestedName));
    }

    @Override
    public List<Path> documents(Optional<Path> folder) {
        return during(() -> files.documents(folder));
    }

    @Override
    public Optional<Path> folder(Optional<Path> folder) {
        return during(() -> files.folder(folder));
    }

    @Override
    public Optional<Path> open(FileKind kind, Optional<Path> folder) {
        return during(() -> files.open(kind, folder));
    }

    @Override
    public List<Path> openSeveral(FileKind kind, Optional<Path> folder) {
        return during(() -> files.openSeveral(kind, folder));
    }

    @Override
    public Optional<Path> save(FileKind kind, Optional<Path> folder, String suggestedName) {
        return during(() -> files.save(kind, folder, suggestedName));
    }

    private <T> T during(Supplier<T> choosing) {
        open.set(true);
        try {
            return choosing.get();
        } finally {
            open.set(false);
        }
    }
}
