package org.glossator.workflow;

import java.nio.file.Path;
import java.util.List;
import org.glossator.format.Export;
import org.glossator.format.Exporter;
import org.glossator.format.LossReport;
import org.glossator.message.ExplainedException;
import org.glossator.project.Project;
import org.glossator.task.Progress;
import org.glossator.text.DocumentHead;

/// Writes what was chosen of a project in a format. The target is put in place when all is written, so a failed or
/// cancelled export leaves what was there.
public final class ExportDataset {

    /// Writes to `target`.
    ///
    /// @param progress told in documents; may cancel
    /// @throws ExplainedException if a layer or label does not exist, or the target cannot be written
    public LossReport write(Project project, ExportChoice choice, Exporter exporter, Path target, Progress progress)
            throws ExplainedException {
        Selection selection = new Selection(project.state(), choice);
        List<DocumentHead> documents = selection.documents();
        try (Export export = exporter.begin(target)) {
            int done = 0;
            for (DocumentHead document : documents) {
                progress.report(done++, documents.size());
                var content = project.read(document.id());
                if (content.isPresent()) {
                    export.add(selection.of(content.get()));
                }
            }
            progress.report(done, documents.size());
            return export.finish();
        }
    }

    /// What [#write] would report, with nothing left behind.
    public LossReport rehearse(Project project, ExportChoice choice, Exporter exporter, Progress progress)
            throws ExplainedException {
        return Rehearsal.of(target -> write(project, choice, exporter, target, progress));
    }
}
