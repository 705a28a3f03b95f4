package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandKeysTest {

    private final List<String> done = new ArrayList<>();
    private final TextField field = FxKit.call(TextField::new);
    private final Button button = FxKit.call(() -> new Button("Press"));
    private final Label text = FxKit.call(() -> new Label("Text"));
    private final ListView<String> list = FxKit.call(ListView::new);
    private FxWindow window;
    private Subscription keys;

    @BeforeEach
    void open() {
        window = FxKit.show(() -> new VBox(text, field, button, list), 300, 300);
        FxKit.run(() -> {
            text.setFocusTraversable(true);
            list.getItems().setAll("one", "two");
            button.setOnAction(_ -> done.add("pressed"));
            CommandRegistry registry = new CommandRegistry(new KeyMap());
            registry.add(List.of(
                    command("mark.actor", "1"),
                    command("mark.delete", "Delete"),
                    command("mark.down", "Down"),
                    command("mark.edit", "Enter"),
                    command("edit.undo", "Shortcut+Z"),
                    command("file.open", "Shortcut+O"),
                    Command.of("find.field", Category.GO, Message.of("ui.menu.go"))
                            .keys("F")
                            .does(field::requestFocus)));
            keys = CommandKeys.of(window.scene(), registry);
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_key_runs_its_command_wherever_the_focus_is() {
        focus(text);
        window.type(KeyCode.DIGIT1);
        window.type(KeyCode.DELETE);
        window.type(KeyCode.Z, KeyCode.CONTROL);
        focus(button);
        window.type(KeyCode.DIGIT1);
        assertThat(done).containsExactly("mark.actor", "mark.delete", "edit.undo", "mark.actor");
    }

    @Test
    void what_is_written_in_a_field_stays_in_the_field() {
        focus(field);
        window.type(KeyCode.DIGIT1);
        window.type(KeyCode.F);
        window.type(KeyCode.DELETE);
        window.type(KeyCode.ENTER);
        window.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(done).isEmpty();
        window.type(KeyCode.O, KeyCode.CONTROL);
        assertThat(done).containsExactly("file.open");
    }

    @Test
    void a_field_that_only_shows_keeps_no_keys() {
        FxKit.run(() -> field.setEditable(false));
        focus(field);
        window.type(KeyCode.DIGIT1);
        assertThat(done).containsExactly("mark.actor");
    }

    @Test
    void buttons_are_pressed_and_lists_moved_in_by_their_own_keys() {
        focus(button);
        window.type(KeyCode.SPACE);
        focus(list);
        window.type(KeyCode.DOWN);
        assertThat(done).doesNotContain("mark.down", "mark.edit").containsExactly("pressed");
        window.type(KeyCode.ENTER);
        assertThat(done).containsExactly("pressed", "mark.edit");
    }

    @Test
    void the_letter_that_opens_a_field_is_not_written_into_it() {
        focus(text);
        window.type(KeyCode.F);
        boolean opened = FxKit.call(field::isFocused);
        String written = FxKit.call(field::getText);
        assertThat(opened).isTrue();
        assertThat(written).isEmpty();
    }

    @Test
    void after_closing_the_keys_do_nothing_more() {
        FxKit.run(keys::close);
        focus(text);
        window.type(KeyCode.DIGIT1);
        assertThat(done).isEmpty();
    }

    private void focus(Node node) {
        FxKit.run(node::requestFocus);
        FxKit.pulse();
    }

    private Command command(String id, String key) {
        return Command.of(id, Category.EDIT, Message.of("ui.menu.edit"))
                .keys(key)
                .does(() -> done.add(id));
    }
}
