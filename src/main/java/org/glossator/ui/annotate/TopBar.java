package org.glossator.ui.annotate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.label.LabelBar;
import org.glossator.ui.annotate.model.AnnotateModel;

/// The bar at the head: which project this is, the labels, and what takes back and does again.
final class TopBar extends HBox {

    private static final int LONGEST_NAME = 60;

    private final LabelBar labels = new LabelBar();
    private final Names names;
    private final Tools tools = new Tools();

    /// @param file the project's file, as people know it
    /// @param buttons what stands at the right
    TopBar(AnnotateModel model, String file, List<? extends Node> buttons) {
        Label project = Wording.label("", "strong");
        Tooltip whole = new Tooltip();
        project.setTooltip(whole);
        project.setMinWidth(0);
        model.stateProperty().subscribe(state -> {
            Excerpt.say(project, Excerpt.of(state.name(), LONGEST_NAME));
            whole.setText(state.name() + "\n" + file);
        });
        Label path = Wording.label(Excerpt.of(file, LONGEST_NAME), "muted");
        path.setMinWidth(0);
        path.setTooltip(whole);
        names = new Names(project, path);
        tools.getChildren().setAll(buttons);
        tools.getStyleClass().add("tools");
        HBox.setHgrow(labels, Priority.ALWAYS);
        getChildren().setAll(names, labels, tools);
        getStyleClass().addAll("bar", "top-bar", "annotate-top");
    }

    LabelBar labels() {
        return labels;
    }

    /// Lets the labels stand over the text, between sides of these widths.
    void align(double left, double right) {
        fix(names, Math.max(0, left - getPadding().getLeft() - getSpacing()));
        tools.align(right - getPadding().getRight() - getSpacing());
    }

    /// The project's name and its file's, which yields where there is not room for both; what points at the project's
    /// name sees both.
    private static final class Names extends HBox {

        private final Label project;
        private final Label path;

        Names(Label project, Label path) {
            super(10, project, path);
            this.project = project;
            this.path = path;
            getStyleClass().add("project-names");
        }

        @Override
        protected void layoutChildren() {
            double wanted = snapSizeX(project.prefWidth(-1));
            project.setMinWidth(Math.min(wanted, getWidth()));
            path.setVisible(wanted + getSpacing() + snapSizeX(path.prefWidth(-1)) <= getWidth());
            super.layoutChildren();
        }
    }

    /// As wide as the side below, and never narrower than the buttons are.
    private static final class Tools extends HBox {

        private double below;

        Tools() {
            super(8);
        }

        void align(double width) {
            below = width;
            requestLayout();
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(super.computePrefWidth(height), below);
        }

        @Override
        protected double computeMinWidth(double height) {
            return computePrefWidth(height);
        }
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
