package org.glossator.ui.window;

import org.glossator.ui.Preferences;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.dialog.Dialogue;
import org.glossator.ui.dialog.Sheets;

/// What a screen finds around it in its window.
///
/// @param preferences the person's settings, zoom and line spacing among them
/// @param commands all commands there are; a screen's own are added by the window
/// @param dialogue asking and telling
/// @param sheets small windows over this one
/// @param work where long work is shown and can be cancelled
public record Surroundings(
        Preferences preferences, CommandRegistry commands, Dialogue dialogue, Sheets sheets, BackgroundWork work) {}
