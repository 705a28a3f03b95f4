package org.glossator.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.glossator.message.Message;

/// Keys in words, as people know them on their system: “Ctrl+Z”, “⌘Z” on a Mac.
public final class KeyText {

    private KeyText() {}

    /// A combination as people write it.
    public static String of(KeyCombination combination) {
        return of(combination, Keystrokes.MAC);
    }

    static String of(KeyCombination combination, boolean mac) {
        String key = switch (combination) {
            case KeyCodeCombination code -> mac ? onMac(code.getCode()) : elsewhere(code.getCode());
            case KeyCharacterCombination character -> character.getCharacter().toUpperCase(Locale.ROOT);
            default -> combination.getDisplayText();
        };
        return modifiers(combination, mac) + key;
    }

    /// The first combination, which stands for all of them; empty if there is none.
    public static String first(List<KeyCombination> combinations) {
        return combinations.isEmpty() ? "" : of(combinations.getFirst());
    }

    /// All of them, as a help page lists them; those that look alike once.
    public static String all(List<KeyCombination> combinations) {
        return combinations.stream().map(KeyText::of).distinct().collect(Collectors.joining(", "));
    }

    private static String modifiers(KeyCombination keys, boolean mac) {
        StringBuilder held = new StringBuilder();
        boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
        if (keys.getControl() == ModifierValue.DOWN || (shortcut && !mac)) {
            held.append(mac ? "⌃" : cap("ctrl") + "+");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            held.append(mac ? "⌥" : cap("alt") + "+");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            held.append(mac ? "⇧" : cap("shift") + "+");
        }
        if (keys.getMeta() == ModifierValue.DOWN || (shortcut && mac)) {
            held.append(mac ? "⌘" : cap("meta") + "+");
        }
        return held.toString();
    }

    private static String onMac(KeyCode code) {
        return switch (code) {
            case ENTER -> "↩";
            case ESCAPE -> "⎋";
            case TAB -> "⇥";
            case BACK_SPACE -> "⌫";
            case DELETE -> "⌦";
            default -> elsewhere(code);
        };
    }

    private static String elsewhere(KeyCode code) {
        return switch (code) {
            case UP, KP_UP -> "↑";
            case DOWN, KP_DOWN -> "↓";
            case LEFT, KP_LEFT -> "←";
            case RIGHT, KP_RIGHT -> "→";
            case ESCAPE -> cap("escape");
            case BACK_SPACE -> cap("backspace");
            case ENTER -> cap("enter");
            case SPACE -> cap("space");
            case TAB -> cap("tab");
            case DELETE -> cap("delete");
            case INSERT -> cap("insert");
            case HOME -> cap("home");
            case END -> cap("end");
            case PAGE_UP -> cap("page-up");
            case PAGE_DOWN -> cap("page-down");
            case PERIOD, DECIMAL -> ".";
            case COMMA -> ",";
            case SLASH, DIVIDE -> "/";
            case SEMICOLON -> ";";
            case EQUALS -> "=";
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case BACK_SLASH -> "\\";
            case QUOTE -> "'";
            case BACK_QUOTE -> "`";
            default -> code.getName().replace("Numpad ", "");
        };
    }

    /// What is printed on a key.
    private static String cap(String key) {
        return Message.of("keys.cap-" + key).sentence();
    }
}
