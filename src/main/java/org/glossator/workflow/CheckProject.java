package org.glossator.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Layer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.StoreException;
import org.glossator.task.Progress;

/// Looks through a project file for damage, and for annotations and relations that do not fit its schema. Changes
/// nothing.
public final class CheckProject {

    private final ProjectFiles files;
    private final Clock clock;

    public CheckProject(ProjectFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// What is wrong, a sentence each; empty if all is well. A damaged file is not asked about its schema.
    ///
    /// @param progress told in documents; may cancel
    /// @throws StoreException if the file cannot be opened at all
    public List<Message> check(Path file, Progress progress) throws ExplainedException {
        List<Message> damage = files.check(file);
        return damage.isEmpty() ? misfits(file, progress) : damage;
    }

    private List<Message> misfits(Path file, Progress progress) throws ExplainedException {
        List<Message> found = new ArrayList<>();
        var access = ProjectFiles.Access.READ_ONLY;
        try (Project project = new OpenProject(files, clock).open(file, access, new Annotator("check"))) {
            var documents = project.state().documents();
            for (int i = 0; i < documents.size(); i++) {
                progress.report(i, documents.size());
                found.addAll(Misfits.of(documents.get(i), project.state().schema()));
                var content = project.read(documents.get(i).id());
                if (content.isPresent()) {
                    for (Layer layer : project.state().layers()) {
                        found.addAll(Misfits.of(
                                content.get().document(),
                                layer.name(),
                                content.get().markup(layer.id()),
                                project.state().schema()));
                    }
                }
            }
        }
        return found;
    }
}
