package org.glossator.workflow;

import java.util.ArrayList;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.message.ExplainedException;
import org.glossator.project.Project;
import org.glossator.task.Progress;
import org.glossator.task.Stretch;
import org.glossator.workflow.importing.ImportTerms;

/// Brings files and folders into a project, as one edit that can be undone as one.
///
/// A document that is in the project already – the same id, or the same name and text – is not brought in again: what
/// stands on it in the source joins what stands on it in the project, and nothing is doubled, so that importing a file
/// twice adds nothing. What the schema lacks is added to it, mapped or left out, as the terms say. What does not fit it
/// all the same comes in. The outcome names every thing that did not come in, or came in otherwise than it was.
public final class ImportDocuments {

    /// How much of the time reading takes, about; the rest is writing.
    private static final double READING = 0.6;

    private static final double PLANNING = 0.7;

    /// Reads all `sources` and adds what they hold to `project`, on the usual terms.
    ///
    /// @throws ExplainedException as the longer form does
    public ImportOutcome into(Project project, List<ImportSource> sources, Progress progress)
            throws ExplainedException {
        return into(project, sources, ImportTerms.usual(project.state()), progress);
    }

    /// Reads all `sources` and adds what they hold to `project`; nothing is added if this throws.
    ///
    /// @param progress may cancel at any moment until all is on disk
    /// @throws ExplainedException if a source cannot be read at all, or what it holds cannot stand in a project
    public ImportOutcome into(Project project, List<ImportSource> sources, ImportTerms terms, Progress progress)
            throws ExplainedException {
        return bringIn(
                project, read(sources, new Stretch(progress, 0, READING)), terms, new Stretch(progress, READING, 1));
    }

    /// What [#into] would come to, with nothing added.
    public ImportOutcome rehearse(Project project, List<ImportSource> sources, ImportTerms terms, Progress progress)
            throws ExplainedException {
        return plan(project, read(sources, progress), terms, progress);
    }

    /// What [#bringIn] would come to, with nothing added.
    public ImportOutcome plan(Project project, List<SourceReading> readings, ImportTerms terms, Progress progress)
            throws ExplainedException {
        return new ImportPlanning(project, terms).plan(readings, progress).outcome();
    }

    /// Adds to `project` what was read; nothing is added if this throws.
    ///
    /// @param progress may cancel at any moment until all is on disk
    /// @throws ExplainedException if what was read cannot stand in a project, or the project has changed meanwhile
    public ImportOutcome bringIn(Project project, List<SourceReading> readings, ImportTerms terms, Progress progress)
            throws ExplainedException {
        ImportPlan plan = new ImportPlanning(project, terms).plan(readings, new Stretch(progress, 0, PLANNING));
        if (!plan.edit().isNothing()) {
            project.apply(plan.edit(), new Stretch(progress, PLANNING, 1));
        }
        return plan.outcome();
    }

    /// Reads all `sources`.
    ///
    /// @throws FormatException if one of them cannot be read
    public List<SourceReading> read(List<ImportSource> sources, Progress progress) throws FormatException {
        List<SourceReading> readings = new ArrayList<>();
        for (ImportSource source : sources) {
            Progress part = Stretch.of(progress, readings.size(), sources.size());
            readings.add(SourceReading.of(source, part));
            part.report(1, 1);
        }
        return readings;
    }
}
