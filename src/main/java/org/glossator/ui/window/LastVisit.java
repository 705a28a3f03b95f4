package org.glossator.ui.window;

import java.util.function.UnaryOperator;
import org.glossator.project.Project;
import org.glossator.settings.Visit;
import org.glossator.ui.Preferences;

/// How the person left this copy of a project, in their settings. FX thread only.
record LastVisit(Preferences preferences, Project project) {

    Visit visit() {
        return preferences.settings().places().visit(project.replica().toString());
    }

    /// Keeps what has changed of it.
    void change(UnaryOperator<Visit> change) {
        Visit changed = change.apply(visit());
        preferences.update(settings ->
                settings.withPlaces(settings.places().visited(project.replica().toString(), changed)));
    }
}
