package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.glossator.ui.command.Command;

/// What the welcome screen sets going.
///
/// @param newProject asks where, and makes a project
/// @param openProject asks which, and opens it
/// @param openSample asks where, and makes the sample
/// @param open opens the project in a file
public record WelcomeActions(Command newProject, Command openProject, Command openSample, Consumer<Path> open) {}
