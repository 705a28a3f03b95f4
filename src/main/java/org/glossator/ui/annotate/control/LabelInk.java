package org.glossator.ui.annotate.control;

import java.util.Locale;
import javafx.scene.Node;
import org.glossator.schema.Colour;

/// Gives a node the colour of a label: as names that the style sheet looks up, so that the sheet decides where the
/// full colour, its tint and its edge go, on whatever ground.
public final class LabelInk {

    private static final double TINT = 0.16;
    private static final double STRONG_TINT = 0.26;
    private static final double EDGE = 0.5;

    private LabelInk() {}

    /// Lets `node` and what it holds be drawn in `colour`.
    public static void dress(Node node, Colour colour) {
        node.setStyle("-label: %s; -label-tint: %s; -label-strong: %s; -label-edge: %s;"
                .formatted(colour.hex(), faint(colour, TINT), faint(colour, STRONG_TINT), faint(colour, EDGE)));
    }

    private static String faint(Colour colour, double opacity) {
        int rgb = Integer.parseInt(colour.hex().substring(1), 16);
        return String.format(Locale.ROOT, "rgba(%d, %d, %d, %.2f)", rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }
}
