package org.glossator.workflow;

import java.time.Clock;
import org.glossator.format.FormatCatalog;
import org.glossator.format.Importer;
import org.glossator.project.ProjectFiles;

/// Everything the program can do, ready to be called by either skin.
public record UseCases(
        FormatCatalog formats,
        OpenProject openProject,
        CreateProject createProject,
        CreateSample createSample,
        CheckProject checkProject,
        MergeProjects mergeProjects,
        CopyForAnnotator copyForAnnotator,
        BackUpProject backUpProject,
        RestoreBackup restoreBackup) {

    /// The use cases over these project files and formats.
    ///
    /// @param clock tells the time of the place
    /// @param jsonl reads the sample that comes with the program
    public static UseCases over(ProjectFiles files, FormatCatalog formats, Importer jsonl, Clock clock) {
        CreateProject create = new CreateProject(files, clock);
        return new UseCases(
                formats,
                new OpenProject(files, clock),
                create,
                new CreateSample(create, new ImportDocuments(), jsonl),
                new CheckProject(files, clock),
                new MergeProjects(files),
                new CopyForAnnotator(files),
                new BackUpProject(files, clock),
                new RestoreBackup(files));
    }
}
