package org.glossator.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.glossator.message.Message;
import org.glossator.settings.RecentProject;

/// A recent project as the welcome screen shows it.
public final class RecentRow {

    private final RecentProject project;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.UNKNOWN);

    RecentRow(RecentProject project) {
        this.project = project;
    }

    /// What takes its time to find out: the file may be on a network, and words for days and numbers are learnt first.
    ///
    /// @param missing whether the file is no longer there
    /// @param since when it was open last
    /// @param progress how much of it is done
    public record State(boolean missing, String since, String progress) {
        static final State UNKNOWN = new State(false, "", "");
    }

    public Path file() {
        return project.file();
    }

    public String name() {
        return project.name();
    }

    /// Folder and file: “Documents / Astana.gloss”.
    public String place() {
        String file = String.valueOf(project.file().getFileName());
        return Optional.ofNullable(project.file().getParent())
                .map(Path::getFileName)
                .map(folder -> folder + " / " + file)
                .orElse(file);
    }

    /// How much of it is done, 0 to 1.
    public double fraction() {
        return project.total() == 0 ? 0 : (double) project.done() / project.total();
    }

    /// How it stands with it; empty words until that is known.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Finds out how it stands, on any thread.
    State look(Since when) {
        return new State(
                Files.notExists(project.file()),
                when.then(project.lastOpened()),
                Message.of("ui.recent-progress", project.done(), project.total())
                        .sentence());
    }

    void tell(State found) {
        state.set(found);
    }
}
