package org.glossator.ui.annotate.control;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a node is on the screen: what a card follows of a model that outlives it, it follows `when` this holds, so
/// that nothing holds the card once it is gone.
public final class Seen {

    private Seen() {}

    /// Whether `node` is in a scene; follows it.
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }
}
