package org.glossator.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import org.glossator.format.FormatCatalog;

/// What the window needs of the rest of the program.
///
/// @param desk opens, makes and fills projects
/// @param screens makes the screen of an open project
/// @param formats what can be imported
/// @param log where the log is, to be named when something went wrong
public record WindowServices(ProjectDesk desk, ScreenFactory screens, FormatCatalog formats, Clock clock, Path log) {}
