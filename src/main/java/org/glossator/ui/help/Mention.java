package org.glossator.ui.help;

import org.commonmark.node.CustomNode;
import org.glossator.ui.command.CommandId;

/// A place on a page where the program tells of a command: `{key:annotate.undo}` or `{command:annotate.undo}`.
final class Mention extends CustomNode {

    /// What of the command is told.
    enum Kind {
        KEY,
        COMMAND
    }

    private final Kind kind;
    private final CommandId command;

    Mention(Kind kind, CommandId command) {
        this.kind = kind;
        this.command = command;
    }

    Kind kind() {
        return kind;
    }

    CommandId command() {
        return command;
    }
}
