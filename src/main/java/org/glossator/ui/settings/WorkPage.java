package org.glossator.ui.settings;

import java.util.function.Consumer;
import org.glossator.message.Message;
import org.glossator.ui.command.CommandId;

/// How a person works.
final class WorkPage {

    private WorkPage() {}

    /// @param leave leaves the settings for a command
    static Page of(SettingsModel model, Consumer<CommandId> leave) {
        Page page = Page.of(model, Message.of("preferences.page-work"));
        page.rows()
                .statement(
                        "label-box",
                        settings -> settings.habits().labelBox(),
                        (settings, on) -> settings.withHabits(settings.habits().withLabelBox(on)));
        page.hint(Message.of("preferences.label-box-hint"));
        page.buttons(Page.button(
                "preferences-keys",
                Message.of("keys.command-edit").sentence(),
                () -> leave.accept(CommandId.of("help.edit-keys"))));
        page.hint(Message.of("preferences.keys-hint"));
        return page;
    }
}
