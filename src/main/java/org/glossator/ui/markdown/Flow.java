package org.glossator.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.glossator.text.Span;

/// The words of one paragraph, heading or cell, in their own direction; words that are sought stand on a ground of
/// their own.
final class Flow extends TextFlow {

    /// Stands for a node among the words.
    private static final String NODE = "\uFFFC";

    private final Path ground = new Path();
    private final List<Span> sought = new ArrayList<>();

    /// @param spoken what a screen reader says of it
    Flow(List<Node> words, String spoken) {
        ground.setManaged(false);
        ground.getStyleClass().add("markdown-sought");
        getChildren().add(ground);
        getChildren().addAll(words);
        setNodeOrientation(
                Direction.isLeftward(spoken) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        getStyleClass().add("markdown-flow");
        setMinWidth(0);
    }

    /// Sets off what `finder` finds, in place of what it was before.
    ///
    /// @return whether it found anything
    boolean seek(Function<String, List<Span>> finder) {
        sought.clear();
        sought.addAll(finder.apply(written()));
        ground.getElements().clear();
        requestLayout();
        return !sought.isEmpty();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        for (Span each : sought) {
            ground.getElements().addAll(getRangeShape(each.start(), each.end(), false));
        }
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        for (Node each : getManagedChildren()) {
            written.append(each instanceof Text text ? text.getText() : NODE);
        }
        return written.toString();
    }
}
