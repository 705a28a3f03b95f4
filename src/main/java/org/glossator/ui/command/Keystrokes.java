package org.glossator.ui.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/// Key combinations in one form each, so that equal ones are equal: Ctrl, or ⌘ on a Mac, is always `Shortcut`.
public final class Keystrokes {

    static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private static final Set<KeyCode> NOT_BY_THEMSELVES = EnumSet.of(
            KeyCode.SHIFT,
            KeyCode.CONTROL,
            KeyCode.ALT,
            KeyCode.ALT_GRAPH,
            KeyCode.META,
            KeyCode.COMMAND,
            KeyCode.SHORTCUT,
            KeyCode.WINDOWS,
            KeyCode.CAPS,
            KeyCode.NUM_LOCK,
            KeyCode.SCROLL_LOCK,
            KeyCode.COMPOSE,
            KeyCode.UNDEFINED);

    private Keystrokes() {}

    /// The combination of this name, as [KeyCombination#getName] writes it; empty if there is none.
    public static Optional<KeyCombination> named(String name) {
        try {
            KeyCombination read = KeyCombination.valueOf(name.strip());
            boolean exists = !(read instanceof KeyCharacterCombination key)
                    || key.getCharacter().codePointCount(0, key.getCharacter().length()) == 1;
            return exists ? Optional.of(plain(read)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// What was pressed; empty while it is a modifier only, or a key that the system does not tell.
    public static Optional<KeyCombination> pressed(KeyEvent press) {
        if (NOT_BY_THEMSELVES.contains(press.getCode())) {
            return Optional.empty();
        }
        return Optional.of(plain(new KeyCodeCombination(
                press.getCode(),
                value(press.isShiftDown()),
                value(press.isControlDown()),
                value(press.isAltDown()),
                value(press.isMetaDown()),
                ModifierValue.UP)));
    }

    /// `keys` in the one form.
    static KeyCombination plain(KeyCombination keys) {
        boolean shortcut = keys.getShortcut() == ModifierValue.DOWN
                || (MAC ? keys.getMeta() : keys.getControl()) == ModifierValue.DOWN;
        ModifierValue control = MAC ? keys.getControl() : ModifierValue.UP;
        ModifierValue meta = MAC ? ModifierValue.UP : keys.getMeta();
        return switch (keys) {
            case KeyCodeCombination code ->
                new KeyCodeCombination(code.getCode(), keys.getShift(), control, keys.getAlt(), meta, value(shortcut));
            case KeyCharacterCombination character ->
                new KeyCharacterCombination(
                        character.getCharacter(), keys.getShift(), control, keys.getAlt(), meta, value(shortcut));
            default -> keys;
        };
    }

    private static ModifierValue value(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }
}
