package org.glossator.ui.window;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.glossator.annotation.Layer;
import org.glossator.dataset.DatasetReport;
import org.glossator.dataset.PlacedLoss;
import org.glossator.format.ExporterMaker;
import org.glossator.format.FormatException;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.project.Project;
import org.glossator.task.Progress;
import org.glossator.ui.FxThread;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.exporting.ExportActs;
import org.glossator.ui.exporting.model.ExportModel;
import org.glossator.ui.exporting.model.ExportPlan;
import org.glossator.ui.exporting.model.Written;
import org.glossator.workflow.ExportDataset;

/// What the Export screen has done in the window while it is shown: writing, choosing files, going to places.
final class ExportSession implements ExportActs {

    private static final Executor DISK =
            work -> Thread.ofVirtual().name("glossator-disk").start(work);

    private final Surroundings surroundings;
    private final ScreenSlot slot;
    private final ExportModel model;
    private final Project project;
    private Optional<String> lastWritten;

    /// @param lastWritten the path that was written here before, which is replaced without a question
    ExportSession(
            Surroundings surroundings,
            ScreenSlot slot,
            ExportModel model,
            Project project,
            Optional<String> lastWritten) {
        this.surroundings = surroundings;
        this.slot = slot;
        this.model = model;
        this.project = project;
        this.lastWritten = lastWritten;
    }

    /// The path that was written last.
    Optional<String> lastWritten() {
        return lastWritten;
    }

    @Override
    public void write() {
        model.target().ifPresent(target -> {
            boolean ours = lastWritten.filter(target.toString()::equals).isPresent();
            FxThread.letGo(CompletableFuture.supplyAsync(() -> !ours && Files.isRegularFile(target), DISK)
                    .thenAcceptAsync(asks -> askOrBegin(target, asks), FxThread.HERE));
        });
    }

    private void askOrBegin(Path target, boolean asks) {
        if (!asks) {
            begin(target);
            return;
        }
        String name = String.valueOf(target.getFileName());
        surroundings
                .dialogue()
                .prompts()
                .show(Prompt.of(
                        Message.of("exporting.replace-title", name),
                        Message.of("exporting.replace").sentence(),
                        Choice.main(Message.of("exporting.replace-button"), () -> begin(target)),
                        Choice.cancel()));
    }

    private void begin(Path target) {
        if (surroundings.work().busyProperty().get()) {
            return;
        }
        ExportPlan plan = model.plan();
        ExporterMaker maker = model.maker();
        surroundings
                .work()
                .start(
                        Message.of("exporting.under-way", String.valueOf(target.getFileName())),
                        progress -> project.beside(() -> written(plan, maker, target, progress)),
                        report -> tell(new Written(target, report)),
                        refusal -> refuse(refusal));
    }

    private DatasetReport written(ExportPlan plan, ExporterMaker maker, Path target, Progress progress)
            throws ExplainedException {
        ExportDataset export = new ExportDataset();
        if (plan.strict()) {
            DatasetReport report = export.rehearse(project, plan.choice(), maker, progress);
            if (!report.isWhole()) {
                throw FormatException.about(
                        target,
                        Message.of("exporting.strict-refuses", report.losses().size()));
            }
        }
        return export.write(project, plan.choice(), maker, target, progress);
    }

    private void tell(Written written) {
        lastWritten = Optional.of(written.target().toString());
        model.note(written);
        if (!slot.isCoveredBy(ExportScreen.class)) { // else the screen says it
            surroundings
                    .dialogue()
                    .notices()
                    .say(Message.of("exporting.done", written.target().toString()));
        }
    }

    @Override
    public void refuse(ExplainedException refusal) {
        surroundings.dialogue().prompts().show(Prompt.refused(Message.of("exporting.refused"), refusal));
    }

    @Override
    public void back() {
        slot.uncover();
    }

    @Override
    public void go(PlacedLoss finding) {
        slot.go(
                finding.document().id(),
                finding.place(),
                model.supply().onlyLayer(model.choice()).map(Layer::id));
    }

    @Override
    public void chooseTarget() {
        Path now = model.target().orElse(model.suggestedTarget());
        String name = String.valueOf(now.getFileName());
        String ending = model.ending();
        String bare = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        surroundings
                .dialogue()
                .files()
                .save(
                        new FileKind(Message.of("exporting.choose-target"), Message.of("exporting.files"), ending),
                        Optional.ofNullable(now.getParent()),
                        bare)
                .ifPresent(chosen -> model.setTarget(chosen));
    }

    @Override
    public Optional<Path> mappingFile() {
        return surroundings
                .dialogue()
                .files()
                .open(
                        new FileKind(Message.of("exporting.choose-mapping"), Message.of("exporting.mapping-files"), ""),
                        surroundings.preferences().settings().places().folder());
    }

    @Override
    public void copy(String words, Message said) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        surroundings.dialogue().notices().say(said);
    }

    @Override
    public void openFolder(Path folder) {
        DISK.execute(() -> {
            try {
                if (GraphicsEnvironment.isHeadless()
                        || !Desktop.isDesktopSupported()
                        || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                    throw new IOException("No program for files can be asked for");
                }
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException | IllegalArgumentException _) {
                FxThread.HERE.execute(() ->
                        surroundings.dialogue().notices().say(Message.of("exporting.cannot-open", folder.toString())));
            }
        });
    }
}
