package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;

/// What the welcome screen sets going.
///
/// @param commands the window’s
/// @param open opens the project in a file
public record WelcomeActions(CommandRegistry commands, Consumer<Path> open) {

    /// Makes the sample at once.
    Command beginSample() {
        return commands.get("file.begin");
    }

    /// Asks where, and makes the sample there.
    Command sampleElsewhere() {
        return commands.get("file.sample");
    }

    /// Asks where, and makes a project.
    Command newProject() {
        return commands.get("file.new");
    }

    /// Asks which, and opens it.
    Command openProject() {
        return commands.get("file.open");
    }

    /// Goes to the Review screen, where a project is open.
    Command review() {
        return commands.get("documents.review");
    }

    /// Goes to the Export screen, where a project is open.
    Command export() {
        return commands.get("documents.export");
    }
}
