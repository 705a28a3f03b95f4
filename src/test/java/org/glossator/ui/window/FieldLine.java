package org.glossator.ui.window;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.glossator.kit.Contrasts;
import org.glossator.ui.FxKit;

/// Measures whether it is seen where there is something to write in, to tick or to choose from, by WCAG 2.2 (1.4.11):
/// the line around it stands out 3 to 1 from what is drawn outside it. What is disabled is exempt, and what has the
/// keyboard, whose ring is measured elsewhere.
final class FieldLine {

    /// What tells a control by its line: of ticks and choices that is the box within.
    private static final Set<String> LINED = Set.of("text-input", "combo-box-base", "spinner", "box", "radio");

    private static final double LEAST = 3;

    /// How far outside and inside its edge a control is looked at, in pixels.
    private static final int REACH = 2;

    private FieldLine() {}

    /// What is not told from its ground, each with where it is.
    static List<String> unseen(Scene scene) {
        return FxKit.call(() -> {
            WritableImage drawn = scene.snapshot(null);
            return Seen.in(scene)
                    .filter(node -> node.getStyleClass().stream().anyMatch(LINED::contains))
                    .filter(node -> node.getParent().getStyleClass().stream().noneMatch(LINED::contains))
                    .filter(node -> !isExempt(node) && !Seen.isCovered(node) && isWhole(node, scene))
                    .filter(node -> contrast(Seen.of(node), drawn.getPixelReader()) < LEAST)
                    .map(node -> "%.2f of the line of %s"
                            .formatted(contrast(Seen.of(node), drawn.getPixelReader()), Seen.path(node)))
                    .toList();
        });
    }

    /// How well the strongest pixel across its left edge stands out from what is outside it.
    private static double contrast(Bounds bounds, PixelReader pixels) {
        int y = (int) bounds.getCenterY();
        int left = (int) Math.round(bounds.getMinX());
        Color ground = pixels.getColor(left - REACH, y);
        double most = 1;
        for (int x = left; x < left + REACH; x++) {
            most = Math.max(most, Contrasts.between(pixels.getColor(x, y), ground));
        }
        return most;
    }

    private static boolean isWhole(Node node, Scene scene) {
        Bounds seen = Seen.of(node);
        return seen.getWidth() >= node.getLayoutBounds().getWidth() - 1
                && seen.getHeight() >= node.getLayoutBounds().getHeight() - 1
                && seen.getMinX() >= REACH
                && seen.getMaxX() < scene.getWidth();
    }

    private static boolean isExempt(Node node) {
        if (node instanceof TextInputControl field && !field.isEditable()) {
            return true; // there is nothing to write
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.isDisabled()) {
                return true;
            }
        }
        return node.isFocusWithin() || node.getParent().isFocused() || Seen.opacity(node) < 1;
    }
}
