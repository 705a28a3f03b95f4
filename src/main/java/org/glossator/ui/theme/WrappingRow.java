package org.glossator.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Controls in one row, and in more rows where there is no room for that.
public class WrappingRow extends FlowPane {

    private static final double BETWEEN_ROWS = 6;

    protected WrappingRow(double gap, Node... controls) {
        super(gap, BETWEEN_ROWS, controls);
    }

    /// These controls, so far apart from one another.
    public static WrappingRow of(double gap, Pos alignment, Node... controls) {
        WrappingRow row = new WrappingRow(gap, controls);
        row.setAlignment(alignment);
        return row;
    }

    /// As wide as one row: a flow of nodes would want its wrapping length, whatever is in it.
    @Override
    protected double computePrefWidth(double height) {
        double all = 0;
        for (Node control : getManagedChildren()) {
            all += snapSizeX(Math.max(control.minWidth(-1), control.prefWidth(-1))) + snapSpaceX(getHgap());
        }
        return snappedLeftInset() + Math.max(0, all - snapSpaceX(getHgap())) + snappedRightInset();
    }

    /// As high as one row as long as nobody says how wide it is to be.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
    }
}
