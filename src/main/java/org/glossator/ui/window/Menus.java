package org.glossator.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandRegistry;

/// The menus above every screen, one for each category that has commands now. What stands in a menu is made when it is
/// opened: each start would wait for all of it, and each screen that comes or goes, for nobody to see.
final class Menus extends MenuBar {

    private final CommandRegistry commands;
    private final CommandControls controls;
    private List<Category> shown = List.of();

    Menus(CommandRegistry commands, CommandControls controls) {
        this.commands = commands;
        this.controls = controls;
        commands.all().addListener((ListChangeListener<Command>) _ -> follow());
        follow();
    }

    private void follow() {
        List<Category> now =
                Stream.of(Category.values()).filter(this::hasCommands).toList();
        if (!now.equals(shown)) {
            shown = now;
            getMenus().setAll(now.stream().map(this::menu).toList());
        }
    }

    private boolean hasCommands(Category category) {
        return commands.all().stream().anyMatch(command -> command.category() == category);
    }

    private Menu menu(Category category) {
        MenuItem toCome = new MenuItem(); // a menu without any is not opened
        Menu menu = new Menu(category.title(), null, toCome);
        menu.setOnShowing(_ -> menu.getItems().setAll(controls.menuItems(category)));
        return menu;
    }
}
