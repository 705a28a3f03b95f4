package org.glossator.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewPlan;
import org.glossator.ui.theme.Scale;

/// The layers that are compared, each with its letter and how much it holds of the open document, and the layer that
/// what is settled goes into; with a menu to choose others.
final class LayerChoices extends VBox {

    private static final int LONGEST = 60;

    private final ReviewModel model;
    private final VBox lines = new VBox();
    private final MenuButton choose =
            new MenuButton(Message.of("review.choose-layers").sentence());

    LayerChoices(ReviewModel model) {
        this.model = model;
        choose.setId("review-layers");
        choose.getStyleClass().add("quiet-menu");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnShowing(_ -> offer());
        Label title = Sections.title(Message.of("review.compare"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, choose);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("review-section");
        getChildren().setAll(head, lines);
    }

    void show() {
        ReviewPlan plan = model.plan();
        lines.getChildren().clear();
        for (int i = 0; i < plan.layers().size(); i++) {
            Layer layer = plan.layers().get(i);
            lines.getChildren().add(line(ReviewPlan.letter(i), layer, String.valueOf(count(layer))));
        }
        lines.getChildren().add(line("→", plan.target(), String.valueOf(count(plan.target()))));
    }

    private int count(Layer layer) {
        return model.page()
                .shown()
                .map(document -> model.state()
                        .tally(new LayerDocument(layer.id(), document.id()))
                        .annotations())
                .orElse(0);
    }

    private static HBox line(String letter, Layer layer, String count) {
        Label sign = Wording.label(letter, "strong");
        Scale.grow(sign, 16, sign.minWidthProperty());
        Label name = Wording.label(Excerpt.of(layer.name(), LONGEST));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(layer.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label held = Wording.label(count, "key-cap");
        held.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, sign, name, held);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("review-line");
        line.setAccessibleText(letter + " " + layer.name() + ", " + count);
        return line;
    }

    private void offer() {
        choose.getItems().clear();
        for (Layer layer : ReviewPlan.comparable(model.state())) {
            CheckBox box = new CheckBox(Excerpt.of(layer.name(), LONGEST));
            box.setSelected(model.plan().indexOf(layer.id()).isPresent());
            box.setDisable(!box.isSelected() && model.plan().layers().size() >= ReviewPlan.MOST);
            box.setOnAction(_ -> model.compare(model.plan().toggled(layer)));
            CustomMenuItem item = new CustomMenuItem(box, false);
            item.setOnAction(_ -> box.fire());
            choose.getItems().add(item);
        }
        offerTargets();
    }

    /// Into which gold layer what is settled goes, where there are several.
    private void offerTargets() {
        List<Layer> targets = model.plan().targets(model.state());
        if (targets.size() < 2) {
            return;
        }
        choose.getItems().add(new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (Layer target : targets) {
            RadioMenuItem item = new RadioMenuItem(Message.of("steps.settle-into", Excerpt.of(target.name(), LONGEST))
                    .sentence());
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(target.name().equals(model.plan().target().name()));
            item.setOnAction(_ -> model.compare(model.plan().into(target)));
            choose.getItems().add(item);
        }
    }
}
