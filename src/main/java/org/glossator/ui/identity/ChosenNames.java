package org.glossator.ui.identity;

import java.util.function.Function;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ReplicaId;
import org.glossator.settings.Settings;
import org.glossator.settings.Visit;
import org.glossator.ui.Preferences;

/// The names under which a person works, by project; where they have chosen none it is the one of their settings.
/// FX thread only, apart from the function it gives.
public final class ChosenNames {

    private final Preferences preferences;

    public ChosenNames(Preferences preferences) {
        this.preferences = preferences;
    }

    /// The annotator of each project, as of now; for any thread.
    public Function<ReplicaId, Annotator> asOfNow() {
        Settings now = preferences.settings();
        return project -> new Annotator(
                now.places().visit(project.toString()).chosenAnnotator().orElse(now.annotator()));
    }

    /// Whether it is to be asked who this is. Where nothing can be written nobody needs to know.
    public boolean isUnclear(Project project) {
        return !project.isReadOnly() && new Identity(project.state(), name(project)).isUnclear(visit(project));
    }

    /// Keeps the name for this project.
    public void choose(Project project, String name) {
        Visit chosen = visit(project).as(name);
        preferences.update(settings ->
                settings.withPlaces(settings.places().visited(project.replica().toString(), chosen)));
    }

    private Visit visit(Project project) {
        return preferences.settings().places().visit(project.replica().toString());
    }

    private static String name(Project project) {
        return project.annotator().name();
    }
}
