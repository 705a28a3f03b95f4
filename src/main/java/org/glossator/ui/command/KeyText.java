package org.glossator.ui.command;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// Keys in words.
public final class KeyText {

    private KeyText() {}

    /// A combination as people write it: “Ctrl+Z”, “⌘Z” on a Mac.
    public static String of(KeyCombination combination) {
        return combination.getDisplayText();
    }

    /// The first combination, which stands for all of them; empty if there is none.
    public static String first(List<KeyCombination> combinations) {
        return combinations.isEmpty() ? "" : of(combinations.getFirst());
    }

    /// All of them, as a help page lists them.
    public static String all(List<KeyCombination> combinations) {
        return combinations.stream().map(KeyText::of).distinct().collect(Collectors.joining(", "));
    }
}
