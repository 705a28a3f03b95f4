package org.glossator.ui.annotate.side;

import java.util.ArrayList;
import java.util.List;
import org.glossator.message.Message;
import org.glossator.ui.annotate.listing.DocumentOrder;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.part.Part;
import org.glossator.ui.annotate.part.Workbench;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// Going from document to document, and putting their list in order.
public final class DocumentsPart implements Part {

    private final AnnotateModel model;

    public DocumentsPart(Workbench workbench) {
        this.model = workbench.model();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                command("next-unmarked", Category.GO).keys("Alt+Shift+Up").does(model::openNextUnmarked),
                command("next-problem", Category.GO).keys("Alt+P").does(model::openNextProblem),
                command("clear-filter", Category.GO).does(model.documents()::clearFilter)));
        for (DocumentOrder order : DocumentOrder.values()) {
            commands.add(Command.of("documents.sort-" + Orders.word(order), Category.VIEW, Orders.commandName(order))
                    .does(() -> model.documents().orderProperty().set(order)));
        }
        return commands;
    }

    private static Command.Draft command(String name, Category category) {
        return Command.of("documents." + name, category, Message.of("documents.command-" + name));
    }
}
