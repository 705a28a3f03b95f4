package org.glossator.ui.look;

import java.util.List;
import java.util.function.UnaryOperator;
import org.glossator.message.Message;
import org.glossator.settings.Reading;
import org.glossator.ui.Preferences;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.dialog.Choice;
import org.glossator.ui.dialog.Sheet;
import org.glossator.ui.dialog.Sheets;
import org.glossator.ui.dialog.Topic;

/// What changes how texts are read.
public final class LookCommands {

    private final Preferences preferences;
    private final Sheets sheets;

    public LookCommands(Preferences preferences, Sheets sheets) {
        this.preferences = preferences;
        this.sheets = sheets;
    }

    public List<Command> all() {
        return List.of(
                Command.of("reading.look", Category.VIEW, Message.of("look.command-sheet"))
                        .keys("Shortcut+Shift+R")
                        .does(this::show),
                Command.of("reading.tags", Category.VIEW, Message.of("look.command-tags"))
                        .keys("Alt+T")
                        .does(() -> change(now -> now.withTags(!now.tags()))),
                Command.of("reading.focus", Category.VIEW, Message.of("look.command-focus"))
                        .keys("F9")
                        .does(() -> change(now -> now.withFocus(!now.focus()))));
    }

    private void change(UnaryOperator<Reading> change) {
        preferences.updateLook(look -> look.reading(change));
    }

    private void show() {
        LookView view = new LookView(preferences);
        Sheet sheet = sheets.sheet(Message.of("look.title").sentence(), view).about(Topic.LOOKS);
        sheet.add(Choice.other(Message.of("look.restore"), () -> {}), view::restore);
        sheet.add(Choice.close());
        sheet.stage().setOnHiding(_ -> view.close());
        sheet.show();
    }
}
