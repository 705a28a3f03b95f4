package org.glossator.ui.annotate;

import org.glossator.message.Message;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;

/// The beginning of a command of the Annotate screen, named in its bundle.
final class ScreenCommand {

    private ScreenCommand() {}

    static Command.Draft of(String name, Category category) {
        return Command.of("annotate." + name, category, Message.of("annotate.command-" + name));
    }
}
