package org.glossator.ui.help;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture as wide as the page, but no wider than it is. Its file is read away from the screen's thread.
final class Picture extends Region {

    /// What room it takes, by height and width, until its file is read.
    private static final double USUAL_SHAPE = 0.625;

    private final Image image;
    private final ImageView view = new ImageView();

    Picture(String address) {
        getStyleClass().add("help-picture");
        image = new Image(address, true);
        view.setImage(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        image.progressProperty().subscribe(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + natural() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? natural() : Math.min(natural(), width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + inner * shape() + snappedBottomInset();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.min(natural(), getWidth() - snappedLeftInset() - snappedRightInset());
        view.setFitWidth(inner);
        view.relocate(snappedLeftInset(), snappedTopInset());
    }

    private double natural() {
        return image.getWidth() > 0 ? image.getWidth() : 720;
    }

    private double shape() {
        return image.getWidth() > 0 ? image.getHeight() / image.getWidth() : USUAL_SHAPE;
    }
}
