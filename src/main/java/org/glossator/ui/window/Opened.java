package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.Instant;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.LayerId;
import org.glossator.project.Project;
import org.glossator.project.ProjectState;
import org.glossator.settings.RecentProject;

/// A project that is open, and the file it is in.
public record Opened(Project project, Path file) {

    /// How it stands for the list of recent projects.
    RecentProject recent(Instant now) {
        ProjectState state = project.state();
        int done = state.layerNamed(project.annotator().name())
                .map(layer -> done(state, layer.id()))
                .orElse(0);
        return new RecentProject(
                file, state.name(), now, done, state.documents().size());
    }

    private static int done(ProjectState state, LayerId mine) {
        return (int) state.tallies().entrySet().stream()
                .filter(entry -> entry.getKey().layer().equals(mine))
                .filter(entry -> isDone(entry.getValue().state()))
                .count();
    }

    private static boolean isDone(DocumentState state) {
        return switch (state) {
            case DONE, ACCEPTED -> true;
            case NEW, IN_PROGRESS, RETURNED -> false;
        };
    }
}
