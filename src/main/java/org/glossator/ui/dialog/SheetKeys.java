package org.glossator.ui.dialog;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter and Escape on a sheet or a card. A list takes them for itself, though there is nothing to edit in it; a menu's
/// button takes Escape, though its menu is closed; and what is ticked takes Enter besides the space bar. Here they
/// press the sheet's buttons, as they do everywhere else.
public final class SheetKeys {

    private SheetKeys() {}

    /// Lets both keys go past `list`, to what is around it.
    public static void past(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            boolean answers = press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.ESCAPE;
            if (answers && list.equals(press.getTarget())) {
                past(list, press);
            }
        });
    }

    /// Lets both keys go past the menus of `sheet`, and past what is ticked on it if Enter presses a button there.
    public static void within(Parent sheet) {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getTarget() instanceof ButtonBase control && isPast(control, press, sheet)) {
                past(control, press);
            }
        });
    }

    private static boolean isPast(ButtonBase control, KeyEvent press, Parent sheet) {
        return switch (control) {
            case MenuButton _ -> press.getCode() == KeyCode.ESCAPE;
            case CheckBox _, RadioButton _ -> press.getCode() == KeyCode.ENTER && hasMain(sheet);
            default -> false;
        };
    }

    private static boolean hasMain(Node node) {
        return (node instanceof Button button && button.isDefaultButton())
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(SheetKeys::hasMain));
    }

    /// Lets `press` go past `control`, to what is around it.
    public static void past(Node control, KeyEvent press) {
        Node around = control.getParent();
        if (around != null) {
            press.consume();
            around.fireEvent(press.copyFor(around, around));
        }
    }
}
