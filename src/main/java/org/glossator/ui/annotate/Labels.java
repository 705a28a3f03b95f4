package org.glossator.ui.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.ui.annotate.control.Choice;

/// The labels of a schema as the screen offers them.
final class Labels {

    private Labels() {}

    /// The labels that have a chip: the roots of the tree, and beneath them whatever has a key of its own.
    static List<Label> withChips(Schema schema) {
        return schema.allLabels()
                .filter(label ->
                        schema.labels().contains(label) || label.hotKey().isPresent())
                .toList();
    }

    /// All labels with the way down to each: “Agreement › Process”.
    static List<Choice> choices(Schema schema, Consumer<LabelName> act) {
        return schema.allLabels().map(label -> choice(label, schema, act)).toList();
    }

    /// The labels beneath `label`.
    static List<Choice> narrower(Label label, Schema schema, Consumer<LabelName> act) {
        return label.withDescendants()
                .skip(1)
                .map(each -> choice(each, schema, act))
                .toList();
    }

    private static Choice choice(Label label, Schema schema, Consumer<LabelName> act) {
        return new Choice(
                path(label.name(), schema), label.key(), schema.colourOf(label.name()), () -> act.accept(label.name()));
    }

    private static String path(LabelName label, Schema schema) {
        return schema.pathTo(label).stream().map(step -> step.name().value()).collect(Collectors.joining(" › "));
    }

    /// The keys that stand for the one character of a schema's key, with `modifiers`: a digit also on the pad.
    static List<KeyCombination> keys(String key, KeyCombination.Modifier... modifiers) {
        List<KeyCombination> keys = new ArrayList<>();
        for (KeyCode code : KeyCode.values()) {
            boolean digitOrLetter = code.isDigitKey() || code.isLetterKey();
            if (digitOrLetter && code.getChar().equalsIgnoreCase(key)) {
                keys.add(new KeyCodeCombination(code, modifiers));
            }
        }
        if (keys.isEmpty()) {
            keys.add(new KeyCharacterCombination(key, modifiers));
        }
        return List.copyOf(keys);
    }
}
