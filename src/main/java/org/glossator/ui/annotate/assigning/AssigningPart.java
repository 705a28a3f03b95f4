package org.glossator.ui.annotate.assigning;

import java.util.List;
import javafx.scene.control.Button;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.dialog.Topic;

/// Sharing documents among annotators, and seeing how far each has come. The sheets go with the screen.
public final class AssigningPart implements Part {

    private final AnnotateModel model;
    private final Sheets sheets;
    private Subscription open = () -> {};

    public AssigningPart(Workbench workbench) {
        this.model = workbench.model();
        this.sheets = workbench.surroundings().sheets();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("assigning.share", Category.EDIT, Message.of("assigning.command-share"))
                        .does(this::share),
                Command.of("assigning.progress", Category.VIEW, Message.of("assigning.command-progress"))
                        .does(this::progress));
    }

    @Override
    public Subscription activate() {
        return () -> open.close();
    }

    private void share() {
        if (model.project().isReadOnly()) {
            model.notices().refuse(Message.of("project.read-only"));
            return;
        }
        SharingModel sharing = new SharingModel(model);
        SharingView view = new SharingView(sharing);
        Sheet sheet = sheets.sheet(Message.of("assigning.share-title").sentence(), view)
                .about(Topic.TOGETHER);
        sheet.add(Choice.cancel());
        Button share = sheet.add(Choice.main(Message.of("assigning.share"), sharing::share));
        share.setId("share");
        share.disableProperty()
                .bind(sharing.prospectProperty()
                        .map(now -> !(now instanceof Prospect.Planned planned && planned.givesSomething())));
        show(sheet);
        view.begin();
    }

    private void progress() {
        ProgressView view = new ProgressView(model);
        Sheet sheet = sheets.sheet(Message.of("assigning.progress-title").sentence(), view)
                .about(Topic.TOGETHER);
        sheet.add(Choice.close());
        var following = model.stateProperty().subscribe(view::show);
        sheet.stage().showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                following.unsubscribe();
            }
        });
        show(sheet);
    }

    private void show(Sheet sheet) {
        open = sheet::close;
        sheet.show();
    }
}
