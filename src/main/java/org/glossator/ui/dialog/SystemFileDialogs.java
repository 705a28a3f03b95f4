package org.glossator.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.glossator.message.Message;
import org.glossator.settings.DocumentsFolder;
import org.jspecify.annotations.Nullable;

/// The system's own file choosers, over one window.
public final class SystemFileDialogs implements FileDialogs {

    private static final String EXTENSION = ".gloss";

    private final Window owner;

    public SystemFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> openProject(Optional<Path> folder) {
        FileChooser chooser = chooser("ui.choose-project", folder);
        chooser.getExtensionFilters().add(projects());
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> newProject(Optional<Path> folder, String suggestedName) {
        FileChooser chooser = chooser("ui.choose-new-project", folder);
        chooser.getExtensionFilters().add(projects());
        chooser.setInitialFileName(suggestedName + EXTENSION);
        return path(chooser.showSaveDialog(owner)).map(file -> withExtension(file, EXTENSION));
    }

    @Override
    public Path ownFolder() {
        return DocumentsFolder.ofThisPerson();
    }

    @Override
    public List<Path> documents(Optional<Path> folder) {
        return paths(chooser("ui.choose-documents", folder).showOpenMultipleDialog(owner));
    }

    @Override
    public Optional<Path> folder(Optional<Path> folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Message.of("ui.choose-folder").sentence());
        existing(folder).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> open(FileKind kind, Optional<Path> folder) {
        return path(chooser(kind, folder).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(FileKind kind, Optional<Path> folder) {
        return paths(chooser(kind, folder).showOpenMultipleDialog(owner));
    }

    @Override
    public Optional<Path> save(FileKind kind, Optional<Path> folder, String suggestedName) {
        FileChooser chooser = chooser(kind, folder);
        chooser.setInitialFileName(suggestedName + kind.extension());
        return path(chooser.showSaveDialog(owner)).map(file -> withExtension(file, kind.extension()));
    }

    private static FileChooser chooser(FileKind kind, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kind.title().sentence());
        existing(folder).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name().sentence(), "*" + kind.extension()));
        return chooser;
    }

    private static FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Message.of(title).sentence());
        existing(folder).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static FileChooser.ExtensionFilter projects() {
        return new FileChooser.ExtensionFilter(Message.of("ui.project-files").sentence(), "*" + EXTENSION);
    }

    /// A chooser refuses to open where there is no folder.
    private static Optional<File> existing(Optional<Path> folder) {
        return folder.filter(Files::isDirectory).map(Path::toFile);
    }

    private static Path withExtension(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(extension) ? file : file.resolveSibling(name + extension);
    }

    private static List<Path> paths(@Nullable List<File> chosen) {
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
