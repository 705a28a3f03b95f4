package org.glossator.ui.command;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys a focused control keeps for itself: writing in a field, moving in a list, pressing a button.
final class OwnKeys {

    private static final Set<KeyCode> EDITING =
            EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z, KeyCode.H);
    private static final Set<KeyCode> MOVING = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);
    private static final Set<KeyCode> ERASING = EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE);
    private static final Set<KeyCode> PRESSING = EnumSet.of(KeyCode.ENTER, KeyCode.SPACE);

    private OwnKeys() {}

    static boolean keeps(@Nullable Node focused, KeyEvent press) {
        return isWithinOwnKeyboard(focused) || needs(focused, press);
    }

    private static boolean isWithinOwnKeyboard(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each instanceof OwnKeyboard) {
                return true;
            }
        }
        return false;
    }

    private static boolean needs(@Nullable Node focused, KeyEvent press) {
        return switch (focused) {
            case null -> false;
            case KeepsKeys own when own.keeps(press) -> true;
            case TextInputControl field when field.isEditable() -> isForWriting(press);
            case ComboBoxBase<?> box when box.isEditable() -> isForWriting(press);
            case ComboBoxBase<?> _ -> isPlain(press) && (moves(press) || presses(press));
            case ButtonBase _ -> isPlain(press) && presses(press);
            case ListView<?> _, TreeView<?> _, TableView<?> _, Slider _ -> isPlain(press) && moves(press);
            default -> false;
        };
    }

    /// Everything that writes, erases or moves within a field; commands keep the function keys, Escape, and what is
    /// pressed with Ctrl and does not edit.
    private static boolean isForWriting(KeyEvent press) {
        KeyCode code = press.getCode();
        if (press.isShortcutDown() || press.isControlDown() || press.isMetaDown()) {
            return (EDITING.contains(code) && !press.isAltDown()) || moves(press) || ERASING.contains(code);
        }
        if (press.isAltDown()) {
            return false;
        }
        return !code.isFunctionKey() && code != KeyCode.ESCAPE;
    }

    private static boolean isPlain(KeyEvent press) {
        return !press.isShortcutDown() && !press.isControlDown() && !press.isAltDown() && !press.isMetaDown();
    }

    private static boolean moves(KeyEvent press) {
        return MOVING.contains(press.getCode());
    }

    private static boolean presses(KeyEvent press) {
        return PRESSING.contains(press.getCode());
    }
}
