package org.glossator.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.glossator.kit.Contrasts;
import org.glossator.ui.FxKit;

/// Measures whether it is seen what has the keyboard, by WCAG 2.2 (2.4.7, with the size of 2.4.13): between a control
/// without the keyboard and the same with it, as many pixels as a ring of two around it differ by 3 to 1. One control
/// of each kind is looked at.
final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final int MARGIN = 5;

    /// Corners are round, and a ring may be cut by the edge of what it is scrolled in.
    private static final double SHARE = 0.5;

    /// Less than 3, since what is drawn over half a pixel is fainter.
    private static final double LEAST = 2.5;

    /// What is scrolled is drawn from a copy, which may be a frame behind.
    private static final int ATTEMPTS = 5;

    private final Set<String> kinds = new HashSet<>();

    /// What takes the keyboard without it being seen, each with where it is.
    List<String> unseen(Scene scene) {
        Node before = FxKit.call(scene::getFocusOwner);
        List<String> unseen = new ArrayList<>();
        FxKit.run(() -> scene.getWindow().requestFocus());
        for (Node stop : FxKit.call(() -> stops(scene))) {
            double ring = FxKit.call(() -> ring(Seen.of(stop))) * SHARE;
            int changed = 0;
            for (int i = 0; i < ATTEMPTS && changed < ring; i++) {
                changed = changed(scene, stop);
            }
            if (changed < ring) {
                unseen.add("%d of %.0f pixels: %s".formatted(changed, ring, FxKit.call(() -> Seen.path(stop))));
            }
        }
        if (before != null) {
            FxKit.run(before::requestFocus);
        }
        return unseen;
    }

    private List<Node> stops(Scene scene) {
        return Seen.in(scene)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> Seen.of(node).getWidth() > 8 && !Seen.isCovered(node))
                .filter(node -> kinds.add(node.getTypeSelector()
                        + node.getStyleClass()
                        + node.getParent().getStyleClass()
                        + node.getPseudoClassStates()))
                .toList();
    }

    /// Two pixels all around; of what is large, a line within it that has the keyboard will do.
    private static double ring(Bounds area) {
        return 4 * (Math.min(area.getWidth(), 150) + Math.min(area.getHeight(), 26));
    }

    /// How many pixels differ when `stop` has the keyboard.
    private static int changed(Scene scene, Node stop) {
        FxKit.run(scene.getRoot()::requestFocus);
        FxKit.pulse();
        Bounds area = FxKit.call(() -> Seen.of(stop));
        WritableImage without = drawn(scene, area);
        WritableImage with = focused(stop, area);
        return changed(without.getPixelReader(), with.getPixelReader(), without);
    }

    private static WritableImage focused(Node stop, Bounds area) {
        FxKit.run(() -> {
            stop.requestFocus();
            stop.pseudoClassStateChanged(VISIBLE, true);
        });
        FxKit.pulse();
        WritableImage drawn = drawn(stop.getScene(), area);
        FxKit.run(() -> stop.pseudoClassStateChanged(VISIBLE, false));
        return drawn;
    }

    private static WritableImage drawn(Scene scene, Bounds area) {
        return FxKit.call(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(
                    Math.max(0, area.getMinX() - MARGIN),
                    Math.max(0, area.getMinY() - MARGIN),
                    area.getWidth() + 2 * MARGIN,
                    area.getHeight() + 2 * MARGIN));
            return scene.getRoot().snapshot(parameters, null);
        });
    }

    private static int changed(PixelReader one, PixelReader other, WritableImage size) {
        int count = 0;
        for (int y = 0; y < size.getHeight(); y++) {
            for (int x = 0; x < size.getWidth(); x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && Contrasts.between(one.getColor(x, y), other.getColor(x, y)) >= LEAST) {
                    count++;
                }
            }
        }
        return count;
    }
}
