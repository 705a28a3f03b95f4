package org.glossator.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.glossator.message.Message;
import org.glossator.settings.Backups;
import org.glossator.settings.Settings;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.dialog.FileDialogs;

/// Whether, how many and where backups are kept.
final class BackupPage {

    private BackupPage() {}

    /// @param leave leaves the settings for a command
    static Page of(SettingsModel model, FileDialogs files, Consumer<CommandId> leave) {
        Page page = Page.of(model, Message.of("preferences.page-backups"));
        page.rows()
                .statement(
                        "backups-automatic",
                        settings -> settings.habits().backups().automatic(),
                        (settings, on) -> backups(settings, now -> now.made(on)));
        page.rows()
                .number(
                        "backups-kept",
                        Backups.FEWEST,
                        Backups.MOST,
                        settings -> settings.habits().backups().kept(),
                        (settings, number) -> backups(settings, now -> now.keeping(number)));
        page.hint(Message.of("preferences.backups-kept-hint"));
        TextField place = new TextField();
        place.setEditable(false);
        place.setPrefColumnCount(24);
        page.rows().row("backups-folder", place, place);
        page.rows().follow(place, _ -> model.backupFolder().toString(), TextField::setText);
        Button usual = Page.button(
                "preferences-backups-usual",
                Message.of("preferences.backups-usual").sentence(),
                () -> model.keepBackupsIn(Optional.empty()));
        usual.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.settingsProperty()
                                .get()
                                .habits()
                                .backups()
                                .chosenFolder()
                                .isEmpty(),
                        model.settingsProperty()));
        page.buttons(
                Page.button(
                        "preferences-backups-choose",
                        Message.of("preferences.backups-choose").sentence(),
                        () -> files.folder(Optional.of(model.backupFolder()))
                                .ifPresent(folder -> model.keepBackupsIn(Optional.of(folder)))),
                usual);
        page.buttons(
                leading(model, CommandId.of("file.back-up"), leave),
                leading(model, CommandId.of("file.backups"), leave));
        return page;
    }

    private static Button leading(SettingsModel model, CommandId id, Consumer<CommandId> leave) {
        Command command = model.commands().get(id.value());
        Button button =
                Page.button("preferences-" + id.value().replace('.', '-'), command.title(), () -> leave.accept(id));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }

    private static Settings backups(Settings settings, UnaryOperator<Backups> change) {
        return settings.withHabits(
                settings.habits().withBackups(change.apply(settings.habits().backups())));
    }
}
