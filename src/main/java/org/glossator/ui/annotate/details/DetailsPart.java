package org.glossator.ui.annotate.details;

import java.util.List;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.SidePage;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// The page about the open document, and the key that leads there and back to the text.
public final class DetailsPart implements Part {

    private final AnnotateModel model;
    private final Surface surface;
    private final DetailsModel details;
    private final DetailsView view;
    private final SidePage page;

    public DetailsPart(Workbench workbench) {
        this.model = workbench.model();
        this.surface = workbench.surface();
        this.details = new DetailsModel(model);
        this.view = new DetailsView(details);
        this.page = new SidePage("details", Message.of("details.title"), view, view.first());
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("details.show", Category.EDIT, Message.of("details.command-show"))
                .keys("Shortcut+J")
                .does(this::show));
    }

    @Override
    public List<SidePage> pages() {
        return List.of(page);
    }

    @Override
    public Subscription activate() {
        Subscription following = details.activate();
        var shown = details.detailsProperty().subscribe(view::show);
        var arrived = model.page().documentProperty().subscribe(_ -> view.showLength());
        return () -> {
            view.commit();
            arrived.unsubscribe();
            shown.unsubscribe();
            following.close();
        };
    }

    private void show() {
        surface.show(page);
        view.applyCss(); // a page shown for the first time is in the window only after this
        view.first().requestFocus();
    }
}
