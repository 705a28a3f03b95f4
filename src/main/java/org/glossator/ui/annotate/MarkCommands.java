package org.glossator.ui.annotate;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Surface;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// What can be done with a mark as a whole. A command that cannot be done at the moment says why, unless its
/// key means something else where the keyboard is.
final class MarkCommands implements Part {

    private final AnnotateModel model;
    private final Surface surface;

    MarkCommands(Workbench workbench) {
        this.model = workbench.model();
        this.surface = workbench.surface();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                ScreenCommand.of("label", Category.MARK).keys("L").does(surface::chooseLabel),
                ScreenCommand.of("delete", Category.MARK)
                        .keys("Delete", "Backspace")
                        .enabledWhen(Bindings.not(surface.listFocused()))
                        .does(model.marking()::remove),
                ScreenCommand.of("relate", Category.MARK).keys("R").does(model.linking()::begin),
                ScreenCommand.of("note", Category.MARK).keys("N").does(surface::writeNote),
                ScreenCommand.of("outward", Category.MARK).keys("O").does(model.selection()::cycle));
    }
}
