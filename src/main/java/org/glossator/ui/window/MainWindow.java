package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.settings.SettingsFile;
import org.glossator.ui.FxThread;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandKeys;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.glossator.ui.dialog.BugDesk;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Dialogue;
import org.glossator.ui.dialog.FileDialogs;
import org.glossator.ui.dialog.Notices;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.importing.FileInspector;
import org.glossator.ui.palette.PaletteEntries;
import org.glossator.ui.settings.SettingsSheet;
import org.glossator.ui.welcome.WelcomeActions;
import org.glossator.ui.welcome.WelcomeModel;
import org.glossator.ui.welcome.WelcomeView;
import org.glossator.workflow.backup.BackupName;

/// The program's window: the welcome screen or an open project, with menus, keys, and what is said and asked.
/// FX thread only.
public final class MainWindow {

    private static final String PROJECT = ".gloss";

    private final Stage stage;
    private final WindowServices services;
    private final Executor disk =
            work -> Thread.ofVirtual().name("glossator-disk").start(work);
    private final OnceDrawn onceDrawn = new OnceDrawn(disk);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private final Surroundings surroundings;
    private final Appearances appearances;
    private final Sheets sheets;
    private final BugDesk bugs;
    private final CommandControls controls;
    private final ScreenSlot slot;
    private final Bounds bounds;
    private final WhoWorks who;
    private final FreeMoment free;
    private final Opening opening;
    private final FileInspector inspector;
    private final Importing importing;
    private final Merging merging;
    private final Copying copying;
    private final Exporting exporting;
    private final Reviewing reviewing;
    private final BackingUp backingUp;
    private Runnable afterwards = () -> {};

    /// A window on `stage`, not shown yet.
    public MainWindow(Stage stage, SettingsFile settings, WindowServices services, FileDialogs files) {
        this.stage = stage;
        this.services = services;
        Preferences preferences = new Preferences(settings);
        appearances = new Appearances(preferences);
        sheets = new Sheets(stage, appearances.themes());
        Notices notices = new Notices();
        bugs = new BugDesk(sheets, notices, services.log());
        KeyMap keys = new KeyMap();
        keys.choose(preferences.settings().keys());
        CommandRegistry commands = new CommandRegistry(keys);
        controls = new CommandControls(commands);
        WatchedFileDialogs watched = new WatchedFileDialogs(files);
        Dialogue dialogue = new Dialogue(sheets, watched, notices);
        surroundings =
                new Surroundings(preferences, commands, dialogue, sheets, new BackgroundWork(dialogue, bugs::report));
        free = new FreeMoment(stage, surroundings, watched);
        who = new WhoWorks(surroundings, this::reopen);
        opening = new Opening(surroundings, services.desk(), who, this::isOpen, this::show);
        inspector = new FileInspector(services.formats());
        importing = new Importing(surroundings, services.desk(), inspector, sheets, bugs);
        merging = new Merging(surroundings, services.desk(), services.clock().getZone());
        copying = new Copying(surroundings, services.desk());
        backingUp = new BackingUp(surroundings, services.desk().backups(), opening, services.clock(), bugs::report);
        Frame frame = new Frame(surroundings, controls);
        slot = new ScreenSlot(frame, commands, stage.titleProperty());
        exporting = new Exporting(surroundings, slot, services.formats().exporters());
        reviewing = new Reviewing(surroundings, slot, services.clock());
        register();
        Comforts comforts = new Comforts(surroundings, this::entries);
        Helping helping = new Helping(stage, appearances.themes(), surroundings, slot::topic, disk);
        commands.add(List.of(helping.open()));
        commands.add(comforts.commands());
        commands.add(List.of(helping.about(services.log())));
        opened.subscribe(_ -> comforts.putAway());
        Scene scene = Bounds.scene(frame, preferences.settings().windowPlace());
        frame.cover(comforts.layer());
        bounds = new Bounds(stage);
        dress(scene);
        settings.whenUnwritable(
                trouble -> FxThread.HERE.execute(() -> dialogue.notices().say(trouble)));
        settings.trouble()
                .ifPresent(trouble -> stage.setOnShown(_ ->
                        sheets.show(Prompt.of(Message.of("ui.trouble-title"), trouble.sentence(), Choice.close()))));
    }

    /// Shows the window, with the welcome screen.
    public void show() {
        bounds.restore(surroundings.preferences().settings().windowPlace());
        welcome();
        stage.show();
        onceDrawn.watch();
    }

    /// Does `work` on the FX thread as soon as the window has been drawn.
    public void onceDrawn(Runnable work) {
        onceDrawn.then(work);
    }

    /// Opens the project in `file`, as if it had been chosen.
    public void open(Path file) {
        opening.open(file);
    }

    /// Takes files that were dropped: a project is opened, several are merged into the open one, anything else is
    /// imported, into a new project where none is open.
    public void receive(List<Path> files) {
        if (surroundings.work().busyProperty().get() || files.isEmpty()) {
            return;
        }
        boolean projects = files.stream().allMatch(MainWindow::isProject);
        if (files.size() == 1 && projects) {
            opening.open(files.getFirst());
        } else if (opened.get().isPresent() && projects) {
            merging.lookAt(files, opened.get().get());
        } else if (opened.get().isPresent()) {
            importing.lookAt(files, opened.get().get());
        } else {
            opening.create(made -> {
                show(made);
                importing.lookAt(files, made);
            });
        }
    }

    /// Brings the window to the front, as somebody asks for the program who has it open already.
    ///
    /// @return whether there is still a window to bring there
    public boolean comeForward() {
        if (!stage.isShowing()) {
            return false;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        return true;
    }

    /// Does `work` as soon as nothing is under way and nothing waits for an answer; only the latest, if several wait.
    ///
    /// @param meanwhile said where that is not now
    public void whenFree(Message meanwhile, Runnable work) {
        free.then(meanwhile, work);
    }

    /// What screens, tests and the tour reach the window through.
    public Surroundings surroundings() {
        return surroundings;
    }

    /// Where bugs are to be reported, from whichever thread.
    public BugDesk bugs() {
        return bugs;
    }

    /// What is to be done once the window has closed and its project with it.
    public void afterwards(Runnable work) {
        afterwards = work;
    }

    /// Closes project and window.
    public void quit() {
        bounds.place().ifPresent(place -> surroundings.preferences().update(settings -> settings.withWindow(place)));
        CompletableFuture<Void> closed = leaveProject();
        slot.clear();
        inspector.close();
        free.close();
        appearances.close();
        stage.hide();
        FxThread.letGo(closed.handleAsync(
                (_, _) -> {
                    afterwards.run();
                    return null;
                },
                FxThread.HERE));
    }

    private static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).endsWith(PROJECT);
    }

    private PaletteEntries entries() {
        return slot.entries();
    }

    private void register() {
        WindowCommands own = new WindowCommands(surroundings, opened);
        CommandRegistry commands = surroundings.commands();
        commands.add(own.projects(opening));
        commands.add(own.documents(importing, opened));
        commands.add(own.copies(merging, copying, opened));
        commands.add(List.of(own.review(reviewing, opened), own.export(exporting, opened)));
        commands.add(List.of(own.who(who, opened)));
        commands.add(own.backups(backingUp, opened));
        commands.add(List.of(settingsSheet().command()));
        commands.add(own.leaving(this::closeProject, this::quit));
        commands.add(own.looks(appearances::toggle));
        commands.add(List.of(own.firstSteps(this::lead)));
    }

    private SettingsSheet settingsSheet() {
        return new SettingsSheet(
                surroundings.preferences(),
                surroundings.commands(),
                sheets,
                surroundings.dialogue().files(),
                services.desk().backups().usualFolder());
    }

    private void dress(Scene scene) {
        var _ = appearances.themes().dress(scene);
        var _ = CommandKeys.of(scene, surroundings.commands());
        Drops.onto(scene, this::receive);
        Emblem.on(stage, onceDrawn);
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
    }

    private boolean isOpen(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return opened.get()
                .filter(now -> now.file().toAbsolutePath().normalize().equals(absolute))
                .isPresent();
    }

    private void show(Opened next) {
        var _ = leaveProject();
        opened.set(Optional.of(next));
        note(next);
        slot.show(services.screens().screen(next, surroundings));
        backingUp.arrive(next);
    }

    private void closeProject() {
        var _ = leaveProject();
        welcome();
    }

    /// Opens the project that is shown anew, once its file is free.
    private void reopen(Opened leaving) {
        CompletableFuture<Void> left = leaveProject();
        welcome();
        FxThread.letGo(left.thenRunAsync(() -> opening.open(leaving.file()), FxThread.HERE));
    }

    /// Leads through the first steps from the beginning, in the open project, or else in the sample.
    private void lead() {
        Preferences preferences = surroundings.preferences();
        for (boolean led : List.of(false, true)) {
            preferences.update(settings -> settings.withHabits(settings.habits().withFirstSteps(led)));
        }
        if (opened.get().isPresent()) {
            slot.uncover();
        } else {
            opening.beginSample();
        }
    }

    /// Lets go of the open project, if there is one. What goes wrong with that is told, and leaves nothing undone.
    private CompletableFuture<Void> leaveProject() {
        Optional<Opened> leaving = opened.get();
        if (leaving.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        note(leaving.get());
        who.leave();
        opened.set(Optional.empty());
        slot.clear();
        return services.desk().close(leaving.get().project()).whenComplete((_, failure) -> {
            switch (failure) {
                case null -> {}
                case ExplainedException refusal ->
                    FxThread.HERE.execute(() -> cannotClose(leaving.get().file(), refusal));
                case Throwable bug -> bugs.report(bug);
            }
        });
    }

    private void cannotClose(Path file, ExplainedException refusal) {
        Message title = Message.of("ui.cannot-close", String.valueOf(file.getFileName()));
        sheets.show(Prompt.refused(title, refusal));
    }

    /// Keeps how the project stands in the list of recent ones. A backup that somebody looks at is none of them.
    private void note(Opened project) {
        if (project.project().isReadOnly() && BackupName.of(project.file()).isPresent()) {
            return;
        }
        var recent = project.recent(services.clock().instant());
        surroundings
                .preferences()
                .update(settings -> settings.withPlaces(settings.places().opened(recent)));
    }

    private void welcome() {
        CommandRegistry commands = surroundings.commands();
        WelcomeModel model = new WelcomeModel(surroundings.preferences(), services.clock(), onceDrawn);
        WelcomeActions actions = new WelcomeActions(commands, opening::open);
        List<String> formats = services.formats().importers().stream()
                .map(importer -> importer.format().name().sentence())
                .toList();
        slot.show(new WelcomeScreen(model, new WelcomeView(model, actions, controls, formats)));
    }
}
