package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.glossator.message.ExplainedException;
import org.glossator.message.Message;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.dialog.Prompt;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Topic;
import org.glossator.ui.merging.MergeModel;
import org.glossator.ui.merging.MergeView;
import org.glossator.ui.merging.MergeWords;
import org.glossator.workflow.MergeOutcome;

/// How copies and other projects come into the open one: chosen or dropped; rehearsed and shown; merged; told.
/// FX thread only.
final class Merging {

    static final String EXTENSION = ".gloss";

    private final Surroundings surroundings;
    private final ProjectDesk desk;
    private final ZoneId zone;

    /// @param zone in which moments are told
    Merging(Surroundings surroundings, ProjectDesk desk, ZoneId zone) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.zone = zone;
    }

    /// Asks for project files and shows what they would bring.
    void chooseFiles(Opened opened) {
        FileKind kind = new FileKind(Message.of("merging.choose"), Message.of("ui.project-files"), EXTENSION);
        Optional<Path> folder = surroundings.preferences().settings().places().folder();
        List<Path> files = surroundings.dialogue().files().openSeveral(kind, folder);
        if (!files.isEmpty()) {
            lookAt(files, opened);
        }
    }

    /// Works out beside the screen what `files` would bring, and shows it to be decided on.
    void lookAt(List<Path> files, Opened opened) {
        surroundings
                .work()
                .start(
                        Message.of("merging.looking", files.size()),
                        progress -> desk.rehearseMerge(opened, files, progress),
                        found -> show(files, found, opened),
                        this::refused);
    }

    private void show(List<Path> files, List<MergeOutcome> found, Opened opened) {
        MergeModel model = new MergeModel(found);
        if (model.isIdle()) {
            surroundings
                    .dialogue()
                    .prompts()
                    .show(Prompt.of(
                            Message.of("merging.nothing-new"),
                            MergeWords.summary(found).sentence(),
                            Choice.close()));
            return;
        }
        Sheet sheet = sheet("merging.title", model, opened);
        sheet.add(Choice.cancel());
        sheet.add(Choice.main(Message.of("merging.merge-button"), () -> merge(files, model, opened)))
                .disableProperty()
                .bind(Bindings.createBooleanBinding(model::isNothing)
                        .or(surroundings.work().busyProperty()));
        sheet.show();
    }

    private void merge(List<Path> files, MergeModel rehearsed, Opened opened) {
        surroundings
                .work()
                .start(
                        Message.of("merging.merging", files.size()),
                        progress -> desk.merge(opened, files, progress),
                        done -> tell(done, rehearsed, opened),
                        this::refused);
    }

    private void tell(List<MergeOutcome> done, MergeModel rehearsed, Opened opened) {
        surroundings.dialogue().notices().say(MergeWords.summary(done));
        if (rehearsed.isSurprisedBy(done)) {
            Sheet sheet = sheet("merging.done-title", new MergeModel(done), opened);
            sheet.add(Choice.close());
            sheet.show();
        }
    }

    private Sheet sheet(String title, MergeModel model, Opened opened) {
        String name = opened.project().state().name();
        return surroundings
                .sheets()
                .sheet(Message.of(title, name).sentence(), new MergeView(model, zone))
                .about(Topic.TOGETHER);
    }

    private void refused(ExplainedException refusal) {
        surroundings.dialogue().prompts().show(Prompt.refused(Message.of("merging.refused"), refusal));
    }
}
