package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;

/// What the welcome screen sets going.
///
/// @param commands the window’s
/// @param open opens the project in a file
public record WelcomeActions(CommandRegistry commands, Consumer<Path> open) {

    /// Makes the sample at once.
    Command beginSample() {
        return command(CommandId.of("file.begin"));
    }

    /// Asks where, and makes the sample there.
    Command sampleElsewhere() {
        return command(CommandId.of("file.sample"));
    }

    /// Asks where, and makes a project.
    Command newProject() {
        return command(CommandId.of("file.new"));
    }

    /// Asks which, and opens it.
    Command openProject() {
        return command(CommandId.of("file.open"));
    }

    /// Goes to the Review screen, where a project is open.
    Command review() {
        return command(CommandId.of("documents.review"));
    }

    /// Goes to the Export screen, where a project is open.
    Command export() {
        return command(CommandId.of("documents.export"));
    }

    private Command command(CommandId id) {
        return commands.find(id).orElseThrow();
    }
}
