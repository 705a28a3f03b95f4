package org.glossator.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.junit.jupiter.api.Test;

/// How sentences call keys.
class KeyNamesTest {

    private static final CommandId BLIND = CommandId.of("layers.blind");

    private final CommandRegistry registry = new CommandRegistry(new KeyMap());
    private final KeyNames names = new KeyNames(registry);
    private final Command blind = Command.of("layers.blind", Category.VIEW, Message.of("layers.command-blind"))
            .keys("Alt+B")
            .does(() -> {});

    @Test
    void a_key_is_called_as_the_person_has_set_it() throws KeyClashException {
        registry.add(List.of(blind));
        assertThat(names.keyOf("layers.blind")).isEqualTo("Alt+B");
        registry.rebind(blind, List.of(KeyCombination.valueOf("F9")));
        assertThat(names.keyOf("layers.blind")).isEqualTo("F9");
    }

    @Test
    void a_command_without_a_key_is_called_by_its_name() throws KeyClashException {
        registry.add(List.of(blind));
        registry.rebind(blind, List.of());
        assertThat(names.keyOf("layers.blind")).isEqualTo("“" + blind.title() + "”");
        assertThat(names.capOf("layers.blind").get()).isEmpty();
    }

    @Test
    void a_sentence_that_stands_follows_the_keys_and_the_commands_there_are() throws KeyClashException {
        var sentence = names.sentence("layers.blind", BLIND);
        var cap = names.capOf("layers.blind");
        assertThat(cap.get()).isEmpty();

        Subscription added = registry.add(List.of(blind));
        assertThat(sentence.get()).contains("Alt+B ends this");
        registry.rebind(blind, List.of(KeyCombination.valueOf("F9")));
        assertThat(sentence.get()).contains("F9 ends this");
        assertThat(cap.get()).isEqualTo("F9");
        added.close();
        assertThat(cap.get()).isEmpty();
    }
}
