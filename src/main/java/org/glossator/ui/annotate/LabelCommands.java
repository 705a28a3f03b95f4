package org.glossator.ui.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.glossator.message.Message;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.model.Marking;
import org.glossator.ui.command.Category;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.CommandId;

/// The commands that a schema gives: marking with each of its keys, by words and exactly as selected, and holding its
/// label.
final class LabelCommands {

    private final Marking marking;
    private final Set<KeyCombination> taken = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Command> commands = new ArrayList<>();

    /// @param others what has keys already; a label's key that is one of these is theirs
    private LabelCommands(Marking marking, List<Command> others) {
        this.marking = marking;
        others.forEach(other -> taken.addAll(other.defaultKeys()));
    }

    static List<Command> of(Schema schema, Marking marking, List<Command> others) {
        LabelCommands made = new LabelCommands(marking, others);
        schema.allLabels().forEach(label -> label.hotKey().ifPresent(key -> made.add(label, key)));
        return List.copyOf(made.commands);
    }

    /// The id of the command that marks with the label of `key`.
    static CommandId id(String key) {
        return CommandId.of("annotate.mark." + word(key));
    }

    /// A key as a part of an id.
    private static String word(String key) {
        return key.matches("[a-z0-9]") ? key : "u" + Integer.toHexString(key.codePointAt(0));
    }

    private void add(Label label, String key) {
        if (!seen.add(word(key))) {
            return;
        }
        LabelName name = label.name();
        commands.add(Command.of(id(key).value(), Category.MARK, Message.of("annotate.command-mark", name.value()))
                .keys(free(Labels.keys(key)))
                .does(() -> marking.label(name, Marking.Edges.WORDS)));
        commands.add(Command.of(
                        CommandId.of("annotate.mark-exact." + word(key)).value(),
                        Category.MARK,
                        Message.of("annotate.command-mark-exact", name.value()))
                .keys(free(Labels.keys(key, KeyCombination.ALT_DOWN)))
                .does(() -> marking.label(name, Marking.Edges.EXACT)));
        commands.add(Command.of(
                        CommandId.of("annotate.hold." + word(key)).value(),
                        Category.MARK,
                        Message.of("marking.command-hold", name.value()))
                .keys(free(Labels.keys(key, KeyCombination.SHIFT_DOWN)))
                .does(() -> marking.hold(name)));
    }

    private KeyCombination[] free(List<KeyCombination> keys) {
        return keys.stream().filter(taken::add).toArray(KeyCombination[]::new);
    }
}
