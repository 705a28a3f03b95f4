package org.glossator.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Buttons and menus made from commands: each follows its command's name, keys and condition for as long as it lives.
public final class CommandControls {

    private final CommandRegistry registry;

    public CommandControls(CommandRegistry registry) {
        this.registry = registry;
    }

    /// A button that says the command's name; its tooltip tells the key.
    public Button button(Command command) {
        Button button = new Button();
        button.textProperty().bind(command.name());
        attach(button, command);
        return button;
    }

    /// A button that shows `icon` only; name and key stand in its tooltip and are read out.
    public Button iconButton(Command command, Node icon) {
        Button button = new Button("", icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        attach(button, command);
        return button;
    }

    /// Makes `button` do the command: its action, condition, tooltip and what a screen reader says; not its text.
    public void attach(ButtonBase button, Command command) {
        button.setId(command.id().value());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        button.accessibleTextProperty().bind(command.name());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(nameWithKey(command));
        button.setTooltip(tooltip);
    }

    /// A menu item with the command's name and key.
    public MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem();
        item.setId(command.id().value());
        item.textProperty().bind(command.name());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.acceleratorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> registry.keyMap().keys(command).stream()
                                .findFirst()
                                .map(ShownKey::new)
                                .orElse(null),
                        registry.keyMap().shownKey(command)));
        item.setOnAction(_ -> command.run());
        return item;
    }

    /// The key that does the command, for a label beside its name; empty if it has none.
    public StringBinding key(Command command) {
        return registry.keyMap().shownKey(command);
    }

    /// What stands in the menu of a category now, in order. Groups, which are the ids' first words, are set apart
    /// by a line.
    public List<MenuItem> menuItems(Category category) {
        List<MenuItem> items = new ArrayList<>();
        String group = "";
        for (Command command : registry.all()) {
            if (command.category() != category) {
                continue;
            }
            String own = command.id().value().substring(0, command.id().value().indexOf('.'));
            if (!items.isEmpty() && !own.equals(group)) {
                items.add(new SeparatorMenuItem());
            }
            group = own;
            items.add(menuItem(command));
        }
        return items;
    }

    private StringBinding nameWithKey(Command command) {
        StringBinding key = key(command);
        return Bindings.createStringBinding(
                () -> key.get().isEmpty()
                        ? command.name().getValue()
                        : command.name().getValue() + " (" + key.get() + ")",
                command.name(),
                key);
    }
}
