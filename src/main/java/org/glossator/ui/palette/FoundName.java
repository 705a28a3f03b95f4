package org.glossator.ui.palette;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.glossator.text.Span;
import org.glossator.ui.theme.Script;

/// A name on one line with the letters that were found in bold; what does not fit is cut off at the end. A name of
/// right-to-left words stays whole: pieces of it would lose the joints of their letters.
final class FoundName extends Pane {

    private final TextFlow flow = new TextFlow();
    private final Label whole = new Label();
    private final Rectangle window = new Rectangle();

    FoundName() {
        getStyleClass().add("found-name");
        setMinWidth(0);
        setClip(window);
        getChildren().setAll(flow, whole);
    }

    void show(String name, List<Span> found) {
        boolean plain = Script.isRightToLeft(name);
        flow.setVisible(!plain);
        whole.setVisible(plain);
        if (plain) {
            whole.setText(Script.drawn(name));
            Script.fit(whole, name);
        } else {
            flow.getChildren().clear();
            flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            int at = 0;
            for (Span span : found) {
                add(name.substring(at, span.start()), "plain-letters");
                add(span.of(name), "found-letters");
                at = span.end();
            }
            add(name.substring(at), "plain-letters");
        }
        requestLayout();
    }

    private void add(String letters, String style) {
        if (!letters.isEmpty()) {
            Text text = new Text(letters.replaceAll("\\s", " "));
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return shown().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = whole.isVisible() ? getWidth() : Math.max(getWidth(), flow.prefWidth(-1) + 1);
        double height = shown().prefHeight(-1);
        shown().resizeRelocate(0, (getHeight() - height) / 2, width, height);
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }

    private Node shown() {
        return whole.isVisible() ? whole : flow;
    }
}
