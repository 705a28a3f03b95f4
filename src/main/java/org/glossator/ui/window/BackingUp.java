package org.glossator.ui.window;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.settings.Backups;
import org.glossator.ui.FxThread;
import org.glossator.ui.backup.BackupWords;
import org.glossator.ui.backup.BackupsModel;
import org.glossator.ui.backup.BackupsView;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.workflow.backup.Backup;
import org.glossator.workflow.backup.BackupTerms;
import org.jspecify.annotations.Nullable;

/// How the project in the window is backed up: by itself when it is opened and with the first edit of each further day,
/// at a command, and back again. FX thread only.
final class BackingUp {

    private final Surroundings surroundings;
    private final BackupDesk desk;
    private final Opening opening;
    private final Clock clock;
    private final Consumer<Throwable> bugs;
    private LocalDate looked = LocalDate.MIN;

    BackingUp(Surroundings surroundings, BackupDesk desk, Opening opening, Clock clock, Consumer<Throwable> bugs) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.opening = opening;
        this.clock = clock;
        this.bugs = bugs;
    }

    /// Backing up and looking at backups, where there is a project.
    List<Command> commands(ObservableValue<Optional<Opened>> opened, BooleanBinding open) {
        return List.of(
                Command.of("file.back-up", Category.FILE, Message.of("backup.command-now"))
                        .enabledWhen(open)
                        .does(() -> opened.getValue().ifPresent(this::now)),
                Command.of("file.backups", Category.FILE, Message.of("backup.command-list"))
                        .enabledWhen(open)
                        .does(() -> opened.getValue().ifPresent(this::list)));
    }

    /// Looks after a project that was opened to be worked on.
    void arrive(Opened opened) {
        if (!opened.project().isReadOnly()) {
            backUpIfDue(opened);
            var _ = opened.project()
                    .listen(_ -> FxThread.HERE.execute(() -> {
                        if (!LocalDate.now(clock).equals(looked)) {
                            backUpIfDue(opened);
                        }
                    }));
        }
    }

    private void backUpIfDue(Opened opened) {
        looked = LocalDate.now(clock);
        if (chosen().automatic()) {
            var _ = desk.backUpIfDue(opened, terms())
                    .whenCompleteAsync((_, failure) -> tell(opened, failure), FxThread.HERE);
        }
    }

    /// What goes wrong by itself is told in passing; the project goes on.
    private void tell(Opened opened, @Nullable Throwable failure) {
        switch (failure instanceof CompletionException wrapped ? wrapped.getCause() : failure) {
            case null -> {}
            case CancellationException _ -> {}
            case ExplainedException refusal ->
                surroundings
                        .dialogue()
                        .notices()
                        .say(Message.of(
                                "backup.none-made",
                                opened.project().state().name(),
                                refusal.explanation().sentence()));
            case Throwable bug -> bugs.accept(bug);
        }
    }

    private void now(Opened opened) {
        surroundings
                .work()
                .start(
                        Message.of("backup.making", opened.project().state().name()),
                        progress -> desk.backUp(opened, terms(), progress),
                        made -> surroundings
                                .dialogue()
                                .notices()
                                .say(Message.of("backup.made", made.file().toString())));
    }

    private void list(Opened opened) {
        BackupsModel model = new BackupsModel();
        Sheet sheet = surroundings
                .sheets()
                .sheet(
                        Message.of("backup.title", opened.project().state().name())
                                .sentence(),
                        new BackupsView(model));
        sheet.add(Choice.other(Message.of("backup.command-now"), () -> now(opened)));
        sheet.add(Choice.other(
                        Message.of("backup.restore"), () -> model.chosen().ifPresent(it -> restore(opened, it))))
                .disableProperty()
                .bind(model.lacking());
        sheet.add(Choice.main(Message.of("backup.look"), () -> model.chosen().ifPresent(this::look)))
                .disableProperty()
                .bind(model.lacking());
        sheet.add(Choice.close());
        sheet.show();
        var _ = desk.stock(opened, terms())
                .whenCompleteAsync(
                        (stock, failure) -> {
                            switch (failure instanceof CompletionException wrapped ? wrapped.getCause() : failure) {
                                case null -> model.show(stock, terms().folder());
                                case ExplainedException refusal -> model.refuse(refusal.explanation());
                                case Throwable bug -> bugs.accept(bug);
                            }
                        },
                        FxThread.HERE);
    }

    private void look(Backup backup) {
        opening.openToRead(
                backup.file(),
                () -> surroundings.dialogue().notices().say(Message.of("backup.looking", BackupWords.when(backup))));
    }

    private void restore(Opened opened, Backup backup) {
        surroundings
                .work()
                .start(
                        Message.of("backup.restoring", BackupWords.when(backup)),
                        _ -> desk.restore(opened, backup.file()),
                        file -> {
                            opening.open(file);
                            surroundings
                                    .dialogue()
                                    .notices()
                                    .say(Message.of("backup.restored", String.valueOf(file.getFileName())));
                        });
    }

    private BackupTerms terms() {
        return desk.terms(chosen());
    }

    private Backups chosen() {
        return surroundings.preferences().settings().habits().backups();
    }
}
