package org.glossator.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.glossator.ui.dialog.FileDialogs;
import org.glossator.ui.dialog.FileKind;
import org.jspecify.annotations.Nullable;

/// A person who chooses what the test says, once.
public final class ChosenFiles implements FileDialogs {

    private final List<Path> next = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private @Nullable Path own;

    /// Where they keep their documents.
    public void keepDocumentsIn(Path folder) {
        own = folder;
    }

    @Override
    public Path ownFolder() {
        return Objects.requireNonNull(own, "the test says where");
    }

    public void choose(Path... files) {
        next.addAll(List.of(files));
    }

    /// What happens while the person chooses, from now on.
    public void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    @Override
    public Optional<Path> openProject(Optional<Path> folder) {
        return documents(folder).stream().findFirst();
    }

    @Override
    public Optional<Path> newProject(Optional<Path> folder, String suggestedName) {
        return openProject(folder);
    }

    @Override
    public List<Path> documents(Optional<Path> folder) {
        meanwhile.run();
        List<Path> chosen = List.copyOf(next);
        next.clear();
        return chosen;
    }

    @Override
    public Optional<Path> open(FileKind kind, Optional<Path> folder) {
        return openProject(folder);
    }

    @Override
    public List<Path> openSeveral(FileKind kind, Optional<Path> folder) {
        return documents(folder);
    }

    @Override
    public Optional<Path> save(FileKind kind, Optional<Path> folder, String suggestedName) {
        return openProject(folder);
    }

    @Override
    public Optional<Path> folder(Optional<Path> folder) {
        return openProject(folder);
    }
}
