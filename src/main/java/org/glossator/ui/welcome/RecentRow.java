package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.glossator.message.Message;
import org.glossator.settings.RecentProject;

/// A recent project as the welcome screen shows it.
public final class RecentRow {

    private final RecentProject project;
    private final String since;
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper(this, "missing", false);

    RecentRow(RecentProject project, String since) {
        this.project = project;
        this.since = since;
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

    /// When it was open last.
    public String since() {
        return since;
    }

    /// How much of it is done, 0 to 1.
    public double fraction() {
        return project.total() == 0 ? 0 : (double) project.done() / project.total();
    }

    public String progress() {
        return Message.of("ui.recent-progress", project.done(), project.total()).sentence();
    }

    /// Whether its file is no longer there.
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    void setMissing(boolean gone) {
        missing.set(gone);
    }
}
