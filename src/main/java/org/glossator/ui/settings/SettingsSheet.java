package org.glossator.ui.settings;

import java.nio.file.Path;
import org.glossator.message.Message;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.FileDialogs;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;

/// The settings as a sheet over the window. FX thread only.
///
/// @param usualBackups where backups are kept unless somebody wants them elsewhere
public record SettingsSheet(
        Preferences preferences, CommandRegistry commands, Sheets sheets, FileDialogs files, Path usualBackups) {

    /// What opens it.
    public Command command() {
        return Command.of("settings.open", Category.FILE, Message.of("preferences.command-open"))
                .keys("Shortcut+COMMA")
                .does(this::show);
    }

    private void show() {
        SettingsModel model = new SettingsModel(preferences, commands, usualBackups);
        SettingsView view = new SettingsView(model, files);
        Sheet sheet = sheets.sheet(Message.of("preferences.title").sentence(), view);
        sheet.add(Choice.close());
        sheet.stage().setOnHiding(_ -> view.close());
        sheet.show();
    }
}
