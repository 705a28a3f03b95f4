package org.glossator.ui.review;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.CommandRow;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.CommandRegistry;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that do the commands of the screen and of its window, each with its key.
public final class CommandButtons {

    private final CommandRegistry registry;
    private final CommandControls controls;

    public CommandButtons(CommandRegistry registry) {
        this.registry = registry;
        this.controls = new CommandControls(registry);
    }

    /// A button of the screen that says `words` beside its key.
    Button keyed(String name, Message words) {
        Button button = plain(name, words.sentence());
        registry.find(own(name)).ifPresent(command -> cap(button, command));
        return button;
    }

    /// A button of the screen that says `words`.
    Button plain(String name, String words) {
        return button(own(name), words);
    }

    /// A button of whatever command, that says `words`.
    Button button(CommandId id, String words) {
        Button button = new Button(words);
        button.setId(id.value());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        registry.find(id).ifPresentOrElse(command -> controls.attach(button, command), () -> button.setDisable(true));
        return button;
    }

    /// Buttons of the window’s commands, for where nothing is yet.
    CommandRow row(CommandId... commands) {
        return new CommandRow(registry, commands);
    }

    private static CommandId own(String name) {
        return CommandId.of("review." + name);
    }

    /// A button of the screen that shows an icon.
    Button icon(String name, Feather icon) {
        Button button = plain(name, "");
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("direction");
        button.setGraphic(drawn);
        button.getStyleClass().add("icon-button");
        return button;
    }

    private void cap(Button button, Command command) {
        Label key = new Label();
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.textProperty().bind(controls.key(command));
        key.visibleProperty().bind(Bindings.isNotEmpty(key.textProperty()));
        key.managedProperty().bind(key.visibleProperty());
        button.setGraphic(key);
        button.setGraphicTextGap(7);
    }
}
