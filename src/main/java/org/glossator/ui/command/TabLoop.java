package org.glossator.ui.command;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps Tab within what lies over a screen: after its last control comes its first, and not what is hidden beneath.
/// FX thread only.
public final class TabLoop {

    private TabLoop() {}

    /// Lets Tab go round in `layer`, for as long as it is shown.
    public static void within(Parent layer) {
        EventDispatcher usual = layer.getEventDispatcher();
        layer.setEventDispatcher((event, rest) -> {
            var left = usual.dispatchEvent(event, rest);
            if (event instanceof KeyEvent press
                    && press.getEventType() == KeyEvent.KEY_PRESSED
                    && press.getCode() == KeyCode.TAB) {
                stay(layer, press.isShiftDown());
            }
            return left;
        });
    }

    private static void stay(Parent layer, boolean back) {
        Scene scene = layer.getScene();
        if (scene == null || !layer.isVisible() || isWithin(layer, scene.getFocusOwner())) {
            return;
        }
        List<Node> stops = stops(layer).toList();
        if (!stops.isEmpty()) {
            (back ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static boolean isWithin(Parent layer, @Nullable Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(layer::equals);
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> here = node.isFocusTraversable() && !isBesideChosen(node) ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(TabLoop::stops))
                : here;
    }

    /// Whether it is one of several of which another is chosen: Tab comes to that one, and the arrow keys to this.
    private static boolean isBesideChosen(Node node) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }
}
