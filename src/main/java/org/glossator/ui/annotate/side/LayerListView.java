package org.glossator.ui.annotate.side;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.LayerRow;

/// The layers with what each has on the open document. Pressing one puts its marks on the screen; only one's own can
/// be edited.
final class LayerListView extends VBox {

    private static final double TALLEST = 176;

    private final AnnotateModel model;
    private final VBox rows = new VBox();

    LayerListView(AnnotateModel model) {
        this.model = model;
        rows.getStyleClass().add("layer-rows");
        ScrollPane scrolled = new ScrollPane(rows);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setMaxHeight(TALLEST);
        scrolled.getStyleClass().add("plain-scroll");
        getChildren().setAll(Wording.label(Message.of("annotate.layers"), "section-title"), scrolled);
        getStyleClass().add("layers");
        setMinHeight(Region.USE_PREF_SIZE);
        model.layers().rows().addListener((ListChangeListener<LayerRow>) _ -> fill());
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.layers().rows().stream().map(this::row).toList());
    }

    private ToggleButton row(LayerRow layer) {
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
        content.prefWidthProperty().bind(button.widthProperty().subtract(4));
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.show(layer.layer());
        });
        return button;
    }
}
