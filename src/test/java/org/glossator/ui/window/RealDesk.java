package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatCatalog;
import org.glossator.format.brat.BratExporterMaker;
import org.glossator.format.chat.ChatExporter;
import org.glossator.format.conll.ConllExporterMaker;
import org.glossator.format.csv.CsvExporter;
import org.glossator.format.doccano.DoccanoExporter;
import org.glossator.format.gliner.GlinerExporter;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.labelstudio.LabelStudioExporter;
import org.glossator.format.spacy.SpacyExporter;
import org.glossator.format.text.TextImporter;
import org.glossator.format.webannotation.WebAnnotationExporter;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.project.ReplicaId;
import org.glossator.schema.SchemaTemplates;
import org.glossator.store.SqliteProjectFiles;
import org.glossator.task.Progress;
import org.glossator.task.SerialWorker;
import org.glossator.text.DocumentId;
import org.glossator.workflow.AddPastedText;
import org.glossator.workflow.CopyForAnnotator;
import org.glossator.workflow.CopyOrder;
import org.glossator.workflow.CreateProject;
import org.glossator.workflow.CreateSample;
import org.glossator.workflow.ImportDocuments;
import org.glossator.workflow.ImportOutcome;
import org.glossator.workflow.MergeOutcome;
import org.glossator.workflow.MergeProjects;
import org.glossator.workflow.OpenProject;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.ImportTerms;

/// The window's desk over the real workflows and the real file format, which may not be touched on the FX thread.
final class RealDesk implements ProjectDesk, AutoCloseable {

    static final FormatCatalog FORMATS =
            new FormatCatalog(List.of(new JsonlImporter(), new TextImporter()), exporters());

    private final SerialWorker worker = new SerialWorker("test-desk");
    private final ProjectFiles files = OffFxThread.files(new SqliteProjectFiles());
    private final BackupDesk backups;
    private final CreateProject create = new CreateProject(files, Clock.systemUTC());

    RealDesk() {
        this(Path.of("target", "test-backups"));
    }

    /// @param backups where backups are kept unless somebody wants them elsewhere
    RealDesk(Path backups) {
        this.backups = new RealBackupDesk(worker, files, backups);
    }

    @Override
    public CompletableFuture<Project> create(Path file, Annotator annotator) {
        return worker.submit(
                () -> create.create(file, CreateProject.nameFor(file), SchemaTemplates.byDefault(), annotator));
    }

    @Override
    public CompletableFuture<Project> open(
            Path file, ProjectFiles.Access access, Function<ReplicaId, Annotator> annotators) {
        return worker.submit(() -> new OpenProject(files, Clock.systemUTC()).open(file, access, annotators));
    }

    @Override
    public CompletableFuture<Project> createSample(Path file, Annotator annotator, Progress progress) {
        return worker.submit(() ->
                new CreateSample(create, new ImportDocuments(), new JsonlImporter()).create(file, annotator, progress));
    }

    @Override
    public CompletableFuture<ImportOutcome> importFiles(
            Project project, List<SourceReading> files, ImportTerms terms, Progress progress) {
        return worker.submit(() -> new ImportDocuments().bringIn(project, files, terms, progress));
    }

    @Override
    public CompletableFuture<DocumentId> addPasted(Project project, String name, String text) {
        return worker.submit(() -> new AddPastedText().add(project, name, text));
    }

    @Override
    public CompletableFuture<List<MergeOutcome>> rehearseMerge(Opened opened, List<Path> others, Progress progress) {
        return worker.submit(
                () -> new MergeProjects(files).rehearse(opened.project(), opened.file(), others, progress));
    }

    @Override
    public CompletableFuture<List<MergeOutcome>> merge(Opened opened, List<Path> others, Progress progress) {
        return worker.submit(() -> new MergeProjects(files).into(opened.project(), opened.file(), others, progress));
    }

    @Override
    public CompletableFuture<Path> copy(Opened opened, Path copy, CopyOrder order) {
        return worker.submit(() -> {
            new CopyForAnnotator(files).make(opened.file(), opened.project().state(), copy, order);
            return copy;
        });
    }

    @Override
    public BackupDesk backups() {
        return backups;
    }

    @Override
    public CompletableFuture<Void> close(Project project) {
        return worker.submit(() -> {
            project.close();
            return null;
        });
    }

    @Override
    public void close() {
        worker.close();
    }

    private static List<ExporterMaker> exporters() {
        List<ExporterMaker> exporters = new ArrayList<>(List.of(new JsonlExporter(), new BratExporterMaker()));
        exporters.addAll(ConllExporterMaker.all());
        exporters.addAll(List.of(
                new LabelStudioExporter(),
                new DoccanoExporter(),
                new SpacyExporter(),
                new GlinerExporter(),
                new WebAnnotationExporter(),
                new CsvExporter(),
                new ChatExporter()));
        return exporters;
    }
}
