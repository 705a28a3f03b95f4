package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.ui.FxKit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {

    private final CommandRegistry registry = new CommandRegistry(new KeyMap());
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void startTheToolkitThatKnowsWhatShortcutMeans() {
        FxKit.pulse();
    }

    @Test
    void a_command_is_found_by_its_id_and_run() {
        registry.add(List.of(command("edit.undo", "Shortcut+Z")));
        assertThat(registry.run("edit.undo")).isTrue();
        assertThat(done).containsExactly("edit.undo");
    }

    @Test
    void a_command_that_is_not_possible_now_is_not_run() {
        var possible = new SimpleBooleanProperty(false);
        registry.add(List.of(Command.of("edit.undo", Category.EDIT, Message.of("ui.menu.edit"))
                .enabledWhen(possible)
                .does(() -> done.add("undone"))));
        assertThat(registry.run("edit.undo")).isFalse();
        possible.set(true);
        assertThat(registry.run("edit.undo")).isTrue();
        assertThat(done).containsExactly("undone");
    }

    @Test
    void a_group_goes_with_its_screen() {
        registry.add(List.of(command("edit.undo", "Shortcut+Z")));
        var screen = registry.add(List.of(command("mark.actor", "1"), command("mark.event", "2")));
        screen.close();
        assertThat(registry.all()).extracting(Command::toString).containsExactly("edit.undo");
        registry.add(List.of(command("other.thing", "1")));
    }

    @Test
    void two_commands_cannot_have_one_id_or_one_key() {
        registry.add(List.of(command("edit.undo", "Shortcut+Z")));
        assertThatThrownBy(() -> registry.add(List.of(command("edit.undo", "F2"))))
                .hasMessageContaining("edit.undo already");
        assertThatThrownBy(() -> registry.add(List.of(command("edit.other", "Shortcut+Z"))))
                .hasMessageContaining("it does edit.undo");
        assertThatThrownBy(() -> registry.add(List.of(command("a.one", "F3"), command("a.two", "F3"))))
                .hasMessageContaining("it does a.one");
        assertThat(registry.all()).hasSize(1);
    }

    @Test
    void a_person_chooses_other_keys_and_gets_the_old_ones_back() throws KeyClashException {
        Command undo = command("edit.undo", "Shortcut+Z");
        registry.add(List.of(undo));
        registry.rebind(undo, List.of(KeyCombination.valueOf("F5")));
        assertThat(registry.keyMap().shownKey(undo).get()).isEqualTo("F5");
        registry.restoreKeys(undo);
        assertThat(registry.keyMap().shownKey(undo).get()).isEqualTo("Ctrl+Z");
        assertThat(registry.keyMap().written()).isEmpty();
    }

    @Test
    void a_key_that_does_something_else_is_refused_with_a_sentence() {
        Command undo = command("edit.undo", "Shortcut+Z");
        Command redo = command("edit.redo", "Shortcut+Y");
        registry.add(List.of(undo, redo));
        assertThatThrownBy(() -> registry.rebind(redo, List.of(KeyCombination.valueOf("Shortcut+Z"))))
                .isInstanceOf(KeyClashException.class)
                .hasMessage("Ctrl+Z already does “Edit”. Choose another key, or give “Edit” another one first.");
        assertThat(registry.keyMap().keys(redo)).isEqualTo(redo.defaultKeys());
    }

    @Test
    void chosen_keys_survive_being_written_down_and_nonsense_is_left_out() throws KeyClashException {
        Command undo = command("edit.undo", "Shortcut+Z");
        registry.add(List.of(undo));
        registry.rebind(undo, List.of(KeyCombination.valueOf("Shortcut+Shift+U"), KeyCombination.valueOf("F5")));
        KeyMap reopened = new KeyMap();
        reopened.choose(registry.keyMap().written());
        assertThat(reopened.keys(undo)).isEqualTo(registry.keyMap().keys(undo));
        reopened.choose(Map.of("Not an id", List.of("F5"), "edit.undo", List.of("Shift+Banana", "F6")));
        assertThat(reopened.keys(undo)).containsExactly(KeyCombination.valueOf("F6"));
    }

    @Test
    void keys_are_told_as_people_write_them() {
        assertThat(KeyText.of(KeyCombination.valueOf("Shortcut+Shift+Z"))).isEqualTo("Ctrl+Shift+Z");
        assertThat(KeyText.of(KeyCombination.valueOf("1"))).isEqualTo("1");
        assertThat(KeyText.of(KeyCombination.valueOf("Shortcut+EQUALS"))).isEqualTo("Ctrl+=");
        assertThat(KeyText.of(KeyCombination.valueOf("Delete"))).isEqualTo("Delete");
        assertThat(KeyText.first(List.of())).isEmpty();
    }

    private Command command(String id, String keys) {
        return Command.of(id, Category.EDIT, Message.of("ui.menu.edit"))
                .keys(keys)
                .does(() -> done.add(id));
    }
}
