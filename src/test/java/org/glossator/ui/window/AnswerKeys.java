package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.glossator.ui.FxKit;

/// Whether Enter and Escape answer a sheet from wherever on it the keyboard is: Enter presses its main button, Escape
/// the one that leaves it.
final class AnswerKeys {

    private AnswerKeys() {}

    /// Where they do not, each with what has the keyboard there.
    static List<String> deaf(Scene scene) {
        List<String> deaf = new ArrayList<>();
        Node before = FxKit.call(scene::getFocusOwner);
        pressed(scene, KeyCode.ENTER, Button::isDefaultButton, AnswerKeys::leavesEnter, deaf);
        pressed(scene, KeyCode.ESCAPE, Button::isCancelButton, _ -> true, deaf);
        if (before != null) {
            FxKit.run(before::requestFocus);
        }
        return deaf;
    }

    private static void pressed(
            Scene scene, KeyCode key, Predicate<Button> which, Predicate<Node> from, List<String> deaf) {
        Optional<Button> button = FxKit.call(() -> Seen.in(scene)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> which.test(each) && !each.isDisabled())
                .findFirst());
        if (button.isEmpty()) {
            return;
        }
        AtomicInteger presses = new AtomicInteger();
        EventHandler<ActionEvent> real = FxKit.call(button.get()::getOnAction);
        FxKit.run(() -> button.get().setOnAction(_ -> presses.incrementAndGet()));
        for (Node stop : FxKit.call(() -> Seen.below(Seen.layer(scene).orElse(scene.getRoot()))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && from.test(node))
                .toList())) {
            int until = presses.get();
            FxKit.run(stop::requestFocus);
            if (FxKit.call(button.get()::isDisabled)) {
                continue;
            }
            FxKit.run(() -> FxKit.robot().keyType(key));
            if (FxKit.call(() -> isClosed(scene))) {
                FxKit.run(() -> ((Stage) scene.getWindow()).show());
            } else if (FxKit.call(presses::get) != until + 1) {
                deaf.add("%s is not heard in %s".formatted(key, FxKit.call(() -> Seen.path(stop))));
            }
        }
        FxKit.run(() -> button.get().setOnAction(real));
    }

    private static boolean isClosed(Scene scene) {
        return !scene.getWindow().isShowing();
    }

    /// What has no use for Enter itself.
    private static boolean leavesEnter(Node node) {
        return switch (node) {
            case TextField _, CheckBox _, RadioButton _, Slider _, Spinner<?> _, ListView<?> _, TableView<?> _ -> true;
            case ComboBoxBase<?> box -> !box.isEditable();
            default -> false;
        };
    }
}
