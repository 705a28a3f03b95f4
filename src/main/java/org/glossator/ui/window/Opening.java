package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Annotator;
import org.glossator.project.Project;
import org.glossator.project.ProjectFiles.Access;
import org.glossator.project.StoreException;
import org.glossator.settings.Settings;
import org.glossator.task.Progress;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Prompt;
import org.glossator.workflow.backup.BackupName;

/// How projects come into the window: made, opened, or offered to be read only where they cannot be written.
/// FX thread only.
final class Opening {

    private final Surroundings surroundings;
    private final ProjectDesk desk;
    private final WhoWorks who;
    private final Predicate<Path> isOpen;
    private final Consumer<Opened> show;

    /// @param who is asked under which name a project is opened
    /// @param isOpen whether the project in a file is the one in the window
    /// @param show takes the project that was opened
    Opening(Surroundings surroundings, ProjectDesk desk, WhoWorks who, Predicate<Path> isOpen, Consumer<Opened> show) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.who = who;
        this.isOpen = isOpen;
        this.show = show;
    }

    /// Asks where, makes a new project there, and shows it.
    void create() {
        create(show);
    }

    /// As [#create()], and goes on with `then`.
    void create(Consumer<Opened> then) {
        chooseNew("ui.new-name")
                .ifPresent(file -> begin("ui.creating", file, _ -> desk.create(file, annotator()), then));
    }

    /// Asks where, and makes the sample there.
    void createSample() {
        chooseNew("ui.sample-name")
                .ifPresent(file -> begin(
                        "ui.creating-sample",
                        file,
                        progress -> desk.createSample(file, annotator(), progress),
                        this::showSample));
    }

    /// Makes the sample at once, under a free name where the person keeps their documents, and says where.
    void beginSample() {
        Path folder = surroundings.dialogue().files().ownFolder();
        String name = Message.of("ui.sample-name").sentence();
        Annotator annotator = annotator();
        surroundings
                .work()
                .start(
                        Message.of("ui.creating-sample"),
                        progress -> CompletableFuture.supplyAsync(() -> FreeName.in(folder, name))
                                .thenCompose(file -> desk.createSample(file, annotator, progress)
                                        .thenApply(project -> new Opened(project, file))),
                        made -> {
                            showSample(made);
                            tell(made);
                        },
                        refusal -> surroundings.dialogue().prompts().show(elsewhere(folder, refusal)));
    }

    private void showSample(Opened made) {
        who.begin(made);
        show.accept(made);
    }

    /// Says who one is and where it is kept; the first steps do that too.
    private void tell(Opened made) {
        if (!settings().habits().firstSteps()) {
            surroundings
                    .dialogue()
                    .notices()
                    .say(Message.of(
                            "steps.sample-made",
                            made.project().annotator().name(),
                            made.file().toString()));
        }
    }

    private Prompt elsewhere(Path folder, ExplainedException refusal) {
        return Prompt.of(
                Message.of("steps.cannot-begin", folder.toString()),
                refusal.explanation().sentence(),
                Choice.main(Message.of("steps.elsewhere"), this::createSample),
                Choice.cancel());
    }

    /// Asks which, and opens it.
    void choose() {
        surroundings
                .dialogue()
                .files()
                .openProject(settings().places().folder())
                .ifPresent(this::open);
    }

    /// Opens the project in `file`; nothing happens if that is open already, or other work is under way.
    void open(Path file) {
        if (!isOpen.test(file) && !surroundings.work().busyProperty().get()) {
            open(file, Access.READ_WRITE);
        }
    }

    /// Opens the project in `file` to be looked at only, under whichever name, and goes on with `then`; nothing happens
    /// while other work is under way.
    void openToRead(Path file, Runnable then) {
        if (!surroundings.work().busyProperty().get()) {
            open(file, Access.READ_ONLY, show.andThen(_ -> then.run()));
        }
    }

    private void open(Path file, Access access) {
        open(file, access, show.andThen(who::arrive));
    }

    private void open(Path file, Access access, Consumer<Opened> then) {
        begin("ui.opening", file, _ -> desk.open(file, access, who.annotators()), then);
    }

    private void begin(
            String what, Path file, Function<Progress, CompletableFuture<Project>> work, Consumer<Opened> then) {
        remember(file);
        surroundings
                .work()
                .start(
                        Message.of(what, String.valueOf(file.getFileName())),
                        work,
                        project -> then.accept(new Opened(project, file)),
                        refusal -> surroundings.dialogue().prompts().show(offer(file, refusal)));
    }

    /// The refusal with what can be done instead.
    private Prompt offer(Path file, ExplainedException refusal) {
        Message title = Message.of("ui.cannot-open", String.valueOf(file.getFileName()));
        String sentence = refusal.explanation().sentence();
        if (!(refusal instanceof StoreException store)) {
            return Prompt.refused(title, refusal);
        }
        return switch (store.reason()) {
            case HELD, READ_ONLY ->
                Prompt.of(
                        title,
                        sentence,
                        Choice.main(Message.of("ui.open-to-read"), () -> open(file, Access.READ_ONLY)),
                        Choice.cancel());
            case EXISTS ->
                Prompt.of(
                        title,
                        sentence,
                        Choice.main(Message.of("ui.open-existing"), () -> open(file)),
                        Choice.cancel());
            case MISSING ->
                isRecent(file)
                        ? Prompt.of(
                                title,
                                sentence,
                                Choice.main(Message.of("ui.forget"), () -> forget(file)),
                                Choice.cancel())
                        : Prompt.refused(title, refusal);
            case NOT_OURS, OLDER, NEWER, DAMAGED, DISK_FULL, UNREADABLE -> Prompt.refused(title, refusal);
        };
    }

    private Optional<Path> chooseNew(String suggestion) {
        return surroundings
                .dialogue()
                .files()
                .newProject(settings().places().folder(), Message.of(suggestion).sentence());
    }

    private boolean isRecent(Path file) {
        return !settings().places().without(file).equals(settings().places());
    }

    private void forget(Path file) {
        surroundings
                .preferences()
                .update(settings -> settings.withPlaces(settings.places().without(file)));
    }

    private void remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && BackupName.of(file).isEmpty()) {
            surroundings
                    .preferences()
                    .update(settings -> settings.withPlaces(settings.places().in(folder)));
        }
    }

    private Annotator annotator() {
        return new Annotator(settings().annotator());
    }

    private Settings settings() {
        return surroundings.preferences().settings();
    }
}
