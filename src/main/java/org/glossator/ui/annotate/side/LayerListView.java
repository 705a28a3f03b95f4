package org.glossator.ui.annotate.side;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.LayerRow;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.command.KeyNames;
import org.glossator.ui.theme.Scale;

/// The layers with what each has on the open document. Pressing one puts its marks on the screen; only one's own can
/// be edited. The eye at another's name shows its marks beneath.
final class LayerListView extends VBox {

    private static final double TALLEST = 176;

    private final AnnotateModel model;
    private final VBox rows = new VBox();
    private final Label blind = Wording.paragraph("", "muted", "small");

    /// @param keys how keys are told of
    LayerListView(AnnotateModel model, KeyNames keys) {
        this.model = model;
        rows.getStyleClass().add("layer-rows");
        ScrollPane scrolled = new ScrollPane(rows);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Scale.grow(scrolled, TALLEST, scrolled.maxHeightProperty());
        scrolled.getStyleClass().add("plain-scroll");
        blind.setId("blind");
        var byChoice = keys.sentence("layers.blind", CommandId.of("layers.blind"));
        var byAssignment = Message.of("assigning.blind").sentence();
        blind.textProperty()
                .bind(Bindings.when(model.layers().blindHereProperty())
                        .then(byAssignment)
                        .otherwise(byChoice));
        blind.visibleProperty().bind(model.layers().blindProperty());
        blind.managedProperty().bind(model.layers().blindProperty());
        getChildren().setAll(Wording.label(Message.of("annotate.layers"), "section-title"), scrolled, blind);
        getStyleClass().add("layers");
        setMinHeight(Region.USE_PREF_SIZE);
        model.layers().rows().addListener((ListChangeListener<LayerRow>) _ -> fill());
        fill();
    }

    private void fill() {
        rows.getChildren()
                .setAll(model.layers().rows().stream()
                        .map(layer -> new LayerLine(
                                layer, () -> model.show(layer.layer()), () -> model.toggleBeneath(layer.layer())))
                        .toList());
    }
}
