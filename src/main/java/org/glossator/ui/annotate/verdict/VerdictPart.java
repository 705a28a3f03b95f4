package org.glossator.ui.annotate.verdict;

import java.util.List;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// What reviewers tell the annotator: about marks, and about a document they returned.
public final class VerdictPart implements Part {

    private final AnnotateModel model;
    private final Surface surface;
    private final RemarkModel remark;

    public VerdictPart(Workbench workbench) {
        this.model = workbench.model();
        this.surface = workbench.surface();
        this.remark = new RemarkModel(model);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                command("next", Category.GO).keys("D").does(model.verdicts()::next),
                command("follow", Category.MARK).keys("Shift+D").does(model.verdicts()::follow),
                command("remark", Category.VIEW).keys("Alt+D").does(remark::call));
    }

    private static Command.Draft command(String name, Category category) {
        return Command.of("verdict." + name, category, Message.of("verdict.command-" + name));
    }

    @Override
    public Subscription activate() {
        Subscription following = remark.activate();
        var shown = remark.shownProperty()
                .subscribe(now -> surface.showAbove(Optional.ofNullable(now)
                        .map(each -> new RemarkStrip(each, model.notices().keyOf("verdict.remark"), remark::putAway))));
        return () -> {
            shown.unsubscribe();
            following.close();
        };
    }
}
