package org.glossator.ui.annotate.side;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.LayerRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A layer in the list: a ring that tells whether it is the one on the screen, its name, how much it has on the open
/// document, and for another's an eye that shows it beneath.
final class LayerLine extends HBox {

    LayerLine(LayerRow layer, Runnable show, Runnable toggleBeneath) {
        ToggleButton line = line(layer, show);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(line);
        getStyleClass().add("layer-line");
        if (!layer.mine()) {
            getChildren().add(eye(layer, toggleBeneath));
        }
    }

    private static ToggleButton line(LayerRow layer, Runnable show) {
        Region ring = new Region();
        ring.getStyleClass().add("layer-ring");
        Label name = new Label();
        String bare = layer.layer().name();
        Excerpt.say(name, layer.mine() ? Message.of("annotate.mine", bare).sentence() : bare);
        name.getStyleClass().add("layer-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = Wording.label(Integer.toString(layer.annotations()), "key-cap");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(7, ring, name, count);
        content.getStyleClass().add("layer-content");

        ToggleButton button = new ToggleButton();
        button.setGraphic(content);
        button.setSelected(layer.shown());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("layer-row");
        button.setAccessibleText(name.getText() + ", " + count.getText());
        button.setTooltip(new Tooltip(bare));
        content.prefWidthProperty().bind(button.widthProperty().subtract(4));
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setOnAction(_ -> {
            button.setSelected(true);
            show.run();
        });
        return button;
    }

    private static ToggleButton eye(LayerRow layer, Runnable toggle) {
        ToggleButton eye = new ToggleButton("", new FontIcon(layer.beneath() ? Feather.EYE : Feather.EYE_OFF));
        String words = Message.of(
                        layer.beneath() ? "layers.hide-beneath" : "layers.show-beneath",
                        layer.layer().name())
                .sentence();
        eye.setSelected(layer.beneath());
        eye.setAccessibleText(words);
        eye.setTooltip(new Tooltip(words));
        eye.getStyleClass().setAll("layer-eye");
        eye.setDisable(layer.shown());
        eye.setOnAction(_ -> toggle.run());
        return eye;
    }
}
