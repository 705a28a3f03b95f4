package org.glossator.ui.annotate.guide;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.SidePage;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.markdown.SystemBrowser;

/// Guidelines beside the text, and examples put into them.
public final class GuidePart implements Part {

    private final Workbench workbench;
    private final GuideModel model;
    private final Command example;
    private final SidePage page;

    public GuidePart(Workbench workbench) {
        this.workbench = workbench;
        model = new GuideModel(workbench.model());
        example = Command.of("guide.example", Category.MARK, Message.of("guide.command-example"))
                .keys("Alt+G")
                .does(model::addExample);
        SystemBrowser browser = new SystemBrowser(
                uri -> workbench.model().notices().refuse(Message.of("guide.no-browser", uri.toString())));
        GuideView view = new GuideView(model, example, browser::open);
        page = new SidePage("guide", Message.of("guide.title"), view, view.first());
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("guide.label", Category.VIEW, Message.of("guide.command-label"))
                        .keys("G")
                        .does(() -> show(false)),
                Command.of("guide.whole", Category.VIEW, Message.of("guide.command-whole"))
                        .keys("Shift+G")
                        .does(() -> show(true)),
                example);
    }

    @Override
    public List<SidePage> pages() {
        return List.of(page);
    }

    @Override
    public Subscription activate() {
        return model.follow()::unsubscribe;
    }

    private void show(boolean whole) {
        model.wholeProperty().set(whole);
        workbench.surface().show(page);
    }
}
