package org.glossator.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.beans.binding.Bindings;
import org.glossator.format.ExporterMaker;
import org.glossator.project.Project;
import org.glossator.project.Subscription;
import org.glossator.ui.FxThread;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.exporting.ExportCommands;
import org.glossator.ui.exporting.ExportView;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.exporting.model.PlanWords;

/// Shows the Export screen over the open project, with what was chosen there last: that is the person's, kept in the
/// settings by the copy of the project. FX thread only.
final class Exporting {

    /// How long to wait for further choices before trying out what they come to.
    private static final long PAUSE_MILLISECONDS = 200;
    /// Under what name the settings keep the path that was written last.
    private static final String WRITTEN = "written";

    private final Surroundings surroundings;
    private final ScreenSlot slot;
    private final List<ExporterMaker> makers;

    Exporting(Surroundings surroundings, ScreenSlot slot, List<ExporterMaker> makers) {
        this.surroundings = surroundings;
        this.slot = slot;
        this.makers = makers;
    }

    /// Whether there is a format to export in.
    boolean isPossible() {
        return !makers.isEmpty();
    }

    /// Shows the screen, or where it is shown already, leaves it.
    void toggle(Opened opened) {
        if (slot.isCoveredBy(ExportScreen.class)) {
            slot.uncover();
            return;
        }
        Project project = opened.project();
        ExportModel model = new ExportModel(
                project, opened.file(), makers, new ExportModel.Threads(FxThread.HERE, beside(project)));
        LastVisit visits = new LastVisit(surroundings.preferences(), project);
        Map<String, String> words = visits.visit().export();
        model.take(PlanWords.read(words, model.plan()));
        ExportSession session =
                new ExportSession(surroundings, slot, model, project, Optional.ofNullable(words.get(WRITTEN)));
        List<Command> commands = new ExportCommands(
                        model, session, Bindings.not(surroundings.work().busyProperty()))
                .all();
        ExportView view = new ExportView(model, session, new CommandControls(surroundings.commands()), commands);
        slot.cover(new ExportScreen(model, view, commands, () -> keep(visits, model, session)));
    }

    /// Keeps what is chosen, as it changes.
    private Subscription keep(LastVisit visits, ExportModel model, ExportSession session) {
        Runnable store = () -> {
            Map<String, String> words = new HashMap<>(PlanWords.of(model.plan()));
            session.lastWritten().ifPresent(path -> words.put(WRITTEN, path));
            visits.change(visit -> visit.exporting(words));
        };
        var listening = model.planProperty()
                .subscribe((_, _) -> store.run())
                .and(model.writtenProperty().subscribe((_, _) -> store.run()));
        return listening::unsubscribe;
    }

    /// Runs work beside the edits of a project, a moment later.
    private static Executor beside(Project project) {
        Executor reader = work -> {
            try {
                var _ = project.beside(() -> {
                    work.run();
                    return true;
                });
            } catch (RejectedExecutionException _) {
                // The project was closed meanwhile, and the screen before it.
            }
        };
        return CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS, reader);
    }
}
