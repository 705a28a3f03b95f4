package org.glossator.ui.annotate.matches;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.glossator.search.Context;
import org.glossator.ui.annotate.control.Excerpt;

/// Words in their context on one line, the words bold. Where there is no room for all, what is furthest from the words
/// goes first. It runs in the direction in which its document is read.
final class ContextLine extends Region {

    private final Label before = new Label();
    private final Label words = new Label();
    private final Label after = new Label();

    ContextLine() {
        getStyleClass().add("context-line");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.getStyleClass().add("strong");
        getChildren().setAll(before, words, after);
        for (Region part : List.of(this, before, after)) {
            part.setMinWidth(0);
        }
    }

    void show(Context context) {
        setNodeOrientation(context.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Excerpt.say(before, context.before());
        Excerpt.say(words, context.words());
        Excerpt.say(after, context.after());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        double middle = Math.min(all, words.prefWidth(-1));
        double room = all - middle;
        double left = Math.min(before.prefWidth(-1), Math.max(room / 2, room - after.prefWidth(-1)));
        left = Math.max(0, Math.min(left, room));
        before.resizeRelocate(0, 0, left, getHeight());
        words.resizeRelocate(left, 0, middle, getHeight());
        after.resizeRelocate(left + middle, 0, Math.max(0, all - left - middle), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }
}
