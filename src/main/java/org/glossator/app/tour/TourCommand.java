package org.glossator.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.glossator.dataset.DatasetChoice;
import org.glossator.dataset.DatasetReport;
import org.glossator.message.ExplainedException;
import org.glossator.message.Languages;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles;
import org.glossator.settings.Appearance;
import org.glossator.settings.Backups;
import org.glossator.settings.Settings;
import org.glossator.settings.SettingsFile;
import org.glossator.settings.WindowPlace;
import org.glossator.task.Progress;
import org.glossator.ui.window.MainWindow;
import org.glossator.ui.window.WindowServices;
import org.glossator.workflow.ExportDataset;
import org.glossator.workflow.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `glossator tour`: walks through the sample off-screen, on JavaFX's headless platform, and leaves pictures, the map
/// of keys and the exported file in a folder.
@Command(name = "tour")
public final class TourCommand implements Callable<Integer> {

    private static final Annotator ANNOTATOR = new Annotator("annotator-a");
    private static final WindowPlace PLACE = new WindowPlace(0, 0, 1440, 900, false);

    private final WindowServices services;
    private final UseCases useCases;
    private final Consumer<Message> told;

    @Parameters(paramLabel = "OUT", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "tour.language")
    private String language = "";

    /// @param told hears of each thing done
    public TourCommand(WindowServices services, UseCases useCases, Consumer<Message> told) {
        this.services = services;
        this.useCases = useCases;
        this.told = told;
    }

    @Override
    public Integer call() throws ExplainedException {
        if (!language.isBlank()) {
            Languages.ofThisProgram().speak(language);
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path project = folder.resolve("sample.gloss");
        prepare(project);
        walk(project);
        export(project, folder.resolve("sample.jsonl"));
        return 0;
    }

    private void prepare(Path project) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(project);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void walk(Path project) {
        startToolkit();
        try (SettingsFile settings = SettingsFile.in(folder.resolve("settings"))) {
            Settings initial = Settings.initial(); // whoever has been in this folder before
            settings.update(_ -> initial.withAnnotator(ANNOTATOR.name())
                    .withLook(initial.look().in(Appearance.LIGHT))
                    .withHabits(initial.habits()
                            .withBackups(Backups.INITIAL.made(false))
                            .withFirstSteps(false))
                    .withWindow(PLACE));
            CompletableFuture<Project> opened = new CompletableFuture<>();
            Tour tour = Stagehand.call(() -> {
                Stage stage = new Stage();
                MainWindow window = new MainWindow(stage, settings, watched(opened), new KnownPlaces(project));
                return new Tour(window, stage.getScene(), opened, folder);
            });
            tour.go(told);
            tour.leave();
        } finally {
            Platform.exit();
        }
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException _) { // it runs, as there is a window that was opened before
        }
    }

    /// The window's services, with word of the project that it opens.
    private WindowServices watched(CompletableFuture<Project> opened) {
        return new WindowServices(
                services.desk(),
                (project, surroundings) -> {
                    opened.complete(project.project());
                    return services.screens().screen(project, surroundings);
                },
                services.formats(),
                services.clock(),
                services.log());
    }

    private void export(Path file, Path target) throws ExplainedException {
        var maker = useCases.formats().exporter("jsonl").orElseThrow();
        try (Project project = useCases.openProject().open(file, ProjectFiles.Access.READ_ONLY, ANNOTATOR)) {
            DatasetReport report =
                    new ExportDataset().write(project, DatasetChoice.ALL, maker, target, Progress.UNWATCHED);
            told.accept(Message.of("app.tour-exported", report.tally().annotations(), target.toString()));
        }
    }
}
