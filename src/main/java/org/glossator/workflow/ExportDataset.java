package org.glossator.workflow;

import java.nio.file.Path;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.DatasetWriting;
import org.glossator.dataset.Selection;
import org.glossator.format.ExporterMaker;
import org.glossator.message.ExplainedException;
import org.glossator.project.Project;
import org.glossator.task.Progress;

/// Writes what was chosen of a project in a format, as one file or as a dataset folder. The target is put in place
/// when all is written, so a failed or cancelled export leaves what was there.
public final class ExportDataset {

    /// Writes to `target`.
    ///
    /// @param maker makes the exporter of the format
    /// @param progress told in documents; may cancel
    /// @throws ExplainedException if a layer, label or option does not exist, or the target cannot be written
    public DatasetReport write(
            Project project, DatasetChoice choice, ExporterMaker maker, Path target, Progress progress)
            throws ExplainedException {
        Selection selection = new Selection(project.state(), project.annotator(), choice);
        ProjectDocuments documents =
                new ProjectDocuments(project, selection, choice.documents().words());
        return new DatasetWriting(project.state().name(), documents, selection.extract(), choice, maker)
                .write(target, progress);
    }

    /// What [#write] would report, with nothing left behind.
    public DatasetReport rehearse(Project project, DatasetChoice choice, ExporterMaker maker, Progress progress)
            throws ExplainedException {
        return Rehearsal.of(target -> write(project, choice, maker, target, progress));
    }
}
