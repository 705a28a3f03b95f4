package org.glossator.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.merging.CopyModel;
import org.glossator.ui.merging.CopyView;
import org.glossator.workflow.CopyOrder;

/// How copies of the open project are made for annotators: for whom and of what is asked, then where to.
/// FX thread only.
final class Copying {

    private final Surroundings surroundings;
    private final ProjectDesk desk;

    Copying(Surroundings surroundings, ProjectDesk desk) {
        this.surroundings = surroundings;
        this.desk = desk;
    }

    /// Asks what is to be copied.
    void choose(Opened opened) {
        CopyModel model =
                new CopyModel(opened.project().state(), opened.project().annotator());
        CopyView view = new CopyView(model);
        Sheet sheet = surroundings
                .sheets()
                .sheet(Message.of("merging.copy-title").sentence(), view)
                .about(Topic.TOGETHER);
        sheet.add(Choice.cancel());
        sheet.add(Choice.main(Message.of("merging.copy-button"), () -> where(model, opened)))
                .disableProperty()
                .bind(view.lacking().or(surroundings.work().busyProperty()));
        sheet.show();
        view.picking().subscribe((_, _) -> sheet.stage().sizeToScene());
        view.begin();
    }

    private void where(CopyModel model, Opened opened) {
        FileKind kind =
                new FileKind(Message.of("merging.copy-where"), Message.of("ui.project-files"), Merging.EXTENSION);
        Optional<Path> folder =
                Optional.ofNullable(opened.file().toAbsolutePath().getParent());
        model.order()
                .ifPresent(order -> surroundings
                        .dialogue()
                        .files()
                        .save(kind, folder, model.suggestedFile())
                        .ifPresent(file -> write(order, file, opened)));
    }

    private void write(CopyOrder order, Path file, Opened opened) {
        surroundings
                .work()
                .start(
                        Message.of("merging.copying", String.valueOf(file.getFileName())),
                        _ -> desk.copy(opened, file, order),
                        made -> surroundings.dialogue().notices().say(Message.of("merging.copied", made.toString())),
                        refusal -> surroundings
                                .dialogue()
                                .prompts()
                                .show(Prompt.refused(Message.of("merging.copy-refused"), refusal)));
    }
}
