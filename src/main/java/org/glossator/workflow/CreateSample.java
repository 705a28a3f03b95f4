package org.glossator.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.glossator.format.Importer;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.StoreException;
import org.glossator.schema.SchemaTemplates;
import org.glossator.task.Progress;

/// Builds the sample project: a statement on the Astana agreements with the layers of two annotators and the gold
/// layer, and 22 more statements to be annotated. It is built by the ordinary import from a file that comes with the
/// program.
public final class CreateSample {

    private static final String SOURCE = "/glossator/sample/statements-on-syria.jsonl";

    private final CreateProject createProject;
    private final ImportDocuments importDocuments;
    private final Importer jsonl;

    /// @param jsonl reads the file that comes with the program
    public CreateSample(CreateProject createProject, ImportDocuments importDocuments, Importer jsonl) {
        this.createProject = createProject;
        this.importDocuments = importDocuments;
        this.jsonl = jsonl;
    }

    /// The sample project in a new `file`; whoever asked for it closes it. It was filled by the program, so that
    /// `annotator` has nothing to undo in it yet: an undo too many would else take the sample away.
    ///
    /// @throws ExplainedException if the file exists or cannot be written; then nothing is left behind
    public Project create(Path file, Annotator annotator, Progress progress) throws ExplainedException {
        String name = Message.of("workflow.sample-name").english();
        Annotator maker = new Annotator(Message.of("workflow.sample-maker").english());
        Project project = createProject.create(file, name, SchemaTemplates.byDefault(), maker);
        try {
            fill(project, progress);
            project.close();
            return createProject.reopen(file, annotator);
        } catch (ExplainedException | RuntimeException failure) {
            discard(project, file, failure);
            throw failure;
        }
    }

    private void fill(Project project, Progress progress) throws ExplainedException {
        try {
            Path source = Files.createTempFile("glossator-sample", ".jsonl");
            try (InputStream shipped = CreateSample.class.getResourceAsStream(SOURCE)) {
                if (shipped == null) {
                    throw new IllegalStateException("The program lacks its own " + SOURCE);
                }
                Files.copy(shipped, source, StandardCopyOption.REPLACE_EXISTING);
                importDocuments.into(project, List.of(new ImportSource(source, jsonl)), progress);
            } finally {
                Files.deleteIfExists(source);
            }
        } catch (IOException noRoomForIt) {
            throw new UncheckedIOException(noRoomForIt);
        }
    }

    private static void discard(Project project, Path file, Exception failure) {
        try {
            project.close();
            Files.deleteIfExists(file);
        } catch (StoreException | IOException second) {
            failure.addSuppressed(second);
        }
    }
}
