package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.Test;

class CommandControlsTest {

    private final CommandRegistry registry = new CommandRegistry(new KeyMap());
    private final CommandControls controls = new CommandControls(registry);
    private final SimpleStringProperty name = new SimpleStringProperty("Undo");
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final List<String> done = new ArrayList<>();
    private final Command undo = Command.of("edit.undo", Category.EDIT, Message.of("ui.menu.edit"))
            .keys("Shortcut+Z")
            .named(name)
            .enabledWhen(possible)
            .does(() -> done.add("undone"));

    @Test
    void a_button_follows_its_command() {
        Button button = FxKit.call(() -> controls.button(undo));
        assertThat(button.getText()).isEqualTo("Undo");
        assertThat(button.getTooltip().getText()).isEqualTo("Undo (Ctrl+Z)");
        assertThat(button.getAccessibleText()).isEqualTo("Undo");
        FxKit.run(button::fire);
        assertThat(done).containsExactly("undone");

        name.set("Undo: annotate");
        possible.set(false);
        assertThat(button.getText()).isEqualTo("Undo: annotate");
        assertThat(button.isDisabled()).isTrue();
    }

    @Test
    void a_tooltip_tells_the_key_a_person_has_chosen() throws KeyClashException {
        Button button = FxKit.call(() -> controls.button(undo));
        registry.rebind(undo, List.of(KeyCombination.valueOf("F5")));
        assertThat(button.getTooltip().getText()).isEqualTo("Undo (F5)");
        registry.rebind(undo, List.of());
        assertThat(button.getTooltip().getText()).isEqualTo("Undo");
    }

    @Test
    void a_menu_item_shows_its_key_and_does_not_listen_to_it() throws KeyClashException {
        MenuItem item = FxKit.call(() -> controls.menuItem(undo));
        assertThat(item.getAccelerator().getDisplayText()).isEqualTo("Ctrl+Z");
        registry.rebind(undo, List.of(KeyCombination.valueOf("F5")));
        assertThat(item.getAccelerator().getDisplayText()).isEqualTo("F5");
        assertThat(item.getAccelerator()).isInstanceOf(ShownKey.class);
    }

    @Test
    void what_stands_in_a_menu_is_of_its_category_and_groups_stand_apart() {
        registry.add(List.of(plain("view.zoom", Category.VIEW), plain("file.new", Category.FILE)));
        registry.add(List.of(plain("file.open", Category.FILE), plain("export.dataset", Category.FILE)));
        List<MenuItem> items = FxKit.call(() -> controls.menuItems(Category.FILE));
        assertThat(items).extracting(MenuItem::getId).containsExactly("file.new", "file.open", null, "export.dataset");
        assertThat(items.get(2)).isInstanceOf(SeparatorMenuItem.class);
    }

    private static Command plain(String id, Category category) {
        return Command.of(id, category, Message.of("ui.menu.file")).does(() -> {});
    }
}
