package org.glossator.ui.window;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.glossator.ui.annotate.control.Popover;
import org.glossator.ui.palette.PaletteLayer;

/// What there is to see in a scene. FX thread only.
final class Seen {

    private static final Bounds NOTHING = new BoundingBox(0, 0, -1, -1);

    private static final Set<String> CARDS =
            Set.of("popover-card", "palette", "floating-card", "editor-cover", "floating");
    private static final double SHADOW = 32;

    private Seen() {}

    /// All of `scene` that is shown, scrolled away or not.
    static Stream<Node> in(Scene scene) {
        return below(scene.getRoot());
    }

    /// `node` and what is shown beneath it.
    static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Seen::below))
                : Stream.of(node);
    }

    /// The part of the scene in which `node` is seen: empty where it is scrolled away or clipped.
    static Bounds of(Node node) {
        Bounds seen = node.getLayoutBounds();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.getClip().getBoundsInParent());
            }
            seen = each.localToParent(seen);
        }
        Scene scene = node.getScene();
        return common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    }

    /// Whether a card lies over `node`, or throws its shadow there.
    static boolean isCovered(Node node) {
        Bounds seen = of(node);
        return in(node.getScene())
                .filter(card -> card.getStyleClass().stream().anyMatch(CARDS::contains))
                .filter(card -> Stream.iterate(node, each -> each != null, Node::getParent)
                        .noneMatch(card::equals))
                .map(card -> card.localToScene(card.getLayoutBounds()))
                .anyMatch(card -> new BoundingBox(
                                card.getMinX() - SHADOW,
                                card.getMinY() - SHADOW,
                                card.getWidth() + 2 * SHADOW,
                                card.getHeight() + 2 * SHADOW)
                        .intersects(seen));
    }

    /// What lies over the rest of `scene`, which is out of use for as long; empty where nothing does.
    static Optional<Node> layer(Scene scene) {
        return in(scene)
                .filter(node -> node instanceof Popover
                        || node instanceof PaletteLayer
                        || node.getStyleClass().contains("editor-cover"))
                .findFirst();
    }

    /// How much of `node` is solid, given how faint it and what holds it are.
    static double opacity(Node node) {
        double solid = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            solid *= each.getOpacity();
        }
        return solid;
    }

    /// Where `node` stands, for whoever has to find it.
    static String path(Node node) {
        StringBuilder path = new StringBuilder();
        Node each = node;
        for (int i = 0; i < 4 && each != null; i++, each = each.getParent()) {
            String id = each.getId() == null ? "" : "#" + each.getId();
            path.insert(0, " > " + each.getClass().getSimpleName() + id + each.getStyleClass());
        }
        return path.toString();
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
        double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
        return width > 0 && height > 0 ? new BoundingBox(x, y, width, height) : NOTHING;
    }
}
