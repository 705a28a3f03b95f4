package org.glossator.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.FxKit;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandControls;
import org.glossator.ui.command.CommandRegistry;
import org.glossator.ui.command.KeyMap;
import org.junit.jupiter.api.Test;

/// The menus follow the commands that there are.
class MenusTest {

    private final CommandRegistry commands = new CommandRegistry(new KeyMap());
    private final Menus menus = FxKit.call(() -> new Menus(commands, new CommandControls(commands)));

    @Test
    void there_is_a_menu_for_each_category_that_has_commands_in_the_order_of_categories() {
        add("view.zoom", Category.VIEW);
        Subscription files = add("file.new", Category.FILE);
        assertThat(menus.getMenus()).extracting(Menu::getText).containsExactly("File", "View");
        FxKit.run(files::close);
        assertThat(menus.getMenus()).extracting(Menu::getText).containsExactly("View");
    }

    @Test
    void a_menu_has_what_there_is_when_it_is_opened() {
        add("file.new", Category.FILE);
        Menu file = menus.getMenus().getFirst();
        assertThat(open(file)).containsExactly("file.new");
        Subscription more = add("file.open", Category.FILE);
        assertThat(menus.getMenus()).as("the same menu").containsExactly(file);
        assertThat(open(file)).containsExactly("file.new", "file.open");
        FxKit.run(more::close);
        assertThat(open(file)).containsExactly("file.new");
    }

    @Test
    void a_menu_that_was_never_opened_can_be() {
        add("file.new", Category.FILE);
        assertThat(menus.getMenus().getFirst().getItems())
                .as("JavaFX opens no menu without items")
                .isNotEmpty();
    }

    private Subscription add(String id, Category category) {
        return FxKit.call(() -> commands.add(
                List.of(Command.of(id, category, Message.of("ui.menu.file")).does(() -> {}))));
    }

    private static List<String> open(Menu menu) {
        FxKit.run(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));
        return menu.getItems().stream().map(MenuItem::getId).toList();
    }
}
