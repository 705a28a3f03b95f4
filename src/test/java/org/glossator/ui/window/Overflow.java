package org.glossator.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/// Finds what no longer fits into a scene: controls that lie outside it, and words of buttons and labels that are cut
/// off without being told elsewhere. What can be scrolled to is in its place. FX thread only.
final class Overflow {

    private static final double ROUNDING = 1.5;

    private Overflow() {}

    static List<String> in(Scene scene) {
        return Stream.concat(outside(scene), cut(scene)).toList();
    }

    private static Stream<String> outside(Scene scene) {
        return Seen.in(scene)
                .filter(Control.class::isInstance)
                .filter(node -> !isScrolled(node))
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .filter(node -> {
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    return bounds.getMinX() < -ROUNDING
                            || bounds.getMinY() < -ROUNDING
                            || bounds.getMaxX() > scene.getWidth() + ROUNDING
                            || bounds.getMaxY() > scene.getHeight() + ROUNDING;
                })
                .map(node -> "outside: " + Seen.path(node));
    }

    private static Stream<String> cut(Scene scene) {
        return Seen.in(scene)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank())
                .filter(label -> label.getTooltip() == null && !isTold(label) && !isLine(label))
                .filter(Overflow::isCut)
                .map(label -> "cut: “%s” %s".formatted(label.getText(), Seen.path(label)));
    }

    private static boolean isCut(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .anyMatch(drawn -> drawn.endsWith(label.getEllipsisString())
                        && !label.getText().endsWith(drawn));
    }

    /// Whether what holds `label` has a tooltip, which tells all.
    private static boolean isTold(Node label) {
        for (Parent each = label.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /// Whether it stands in a line of a list, which is one line long on purpose, or is what is chosen of a list that
    /// tells it whole when it is opened.
    private static boolean isLine(Node label) {
        for (Parent each = label.getParent(); each != null; each = each.getParent()) {
            if (each instanceof VirtualFlow<?> || each instanceof ComboBox<?>) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScrolled(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane || each instanceof VirtualFlow<?>) {
                return true;
            }
        }
        return false;
    }
}
