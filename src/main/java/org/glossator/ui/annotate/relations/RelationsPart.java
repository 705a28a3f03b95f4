package org.glossator.ui.annotate.relations;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.inspector.RelationActs;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.SidePage;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// The list of the document's relations and marks, and the arcs on demand.
public final class RelationsPart implements Part {

    private final AnnotateModel model;
    private final Surface surface;
    private final SidePage page;

    public RelationsPart(Workbench bench) {
        this.model = bench.model();
        this.surface = bench.surface();
        RelationActs acts = new RelationActs(model.linking(), model.selection()::select);
        ListPage content = new ListPage(model, new ListModel(model), acts, this::go);
        this.page = new SidePage("list", Message.of("relations.list"), content, content.entries());
    }

    @Override
    public List<SidePage> pages() {
        return List.of(page);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("relations.list", Category.VIEW, Message.of("relations.command-list"))
                        .keys("Shortcut+L")
                        .does(() -> {
                            surface.show(page);
                            page.first().requestFocus();
                        }),
                Command.of("relations.arcs", Category.VIEW, Message.of("relations.command-arcs"))
                        .keys("V")
                        .does(this::toggleArcs));
    }

    /// The arcs follow what is shown; a click on one selects the mark from which it leads.
    @Override
    public Subscription activate() {
        surface.text().allArcsShownProperty().bind(model.relations().arcsShownProperty());
        surface.text().setOnArcClicked(this::choose);
        return () -> surface.text().allArcsShownProperty().unbind();
    }

    private void choose(RelationId id) {
        model.page().markup().relations().find(id).ifPresent(relation -> {
            model.selection().select(relation.source());
            surface.text().emphasisedArcProperty().set(id);
        });
    }

    private void toggleArcs() {
        BooleanProperty all = model.relations().arcsShownProperty();
        all.set(!all.get());
        model.notices().say(Message.of(all.get() ? "relations.arcs-all" : "relations.arcs-selected"));
    }

    /// The keyboard stays in the list, so that one can look at one after the other.
    private void go(Entry entry) {
        model.selection().select(entry.at().id());
        surface.text().reveal(entry.at().outer());
    }
}
