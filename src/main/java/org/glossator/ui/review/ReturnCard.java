package org.glossator.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewedDocument;

/// A card to give the open document back to an annotator, with words about what is to be looked at again.
final class ReturnCard extends VBox {

    private static final int LONGEST = 60;

    private final TextField remark = new TextField();

    ReturnCard(ReviewModel model, ReviewedDocument document, Runnable close) {
        NamedChoice<Layer> layers = new NamedChoice<>(layer -> Excerpt.of(layer.name(), LONGEST));
        layers.getItems().setAll(document.plan().layers());
        layers.setId("return-layer");
        layers.setAccessibleText(Message.of("review.return-to").sentence());
        layers.valueProperty().subscribe(layer -> {
            if (layer != null) {
                remark.setText(model.state().remark(new LayerDocument(layer.id(), document.id())));
            }
        });
        layers.getSelectionModel().selectFirst();
        remark.setId("return-remark");
        remark.setPromptText(Message.of("review.return-prompt").sentence());
        Excerpt.follow(remark);
        Button give = new Button(Message.of("review.return-button").sentence());
        give.setDefaultButton(true);
        give.getStyleClass().add("primary");
        give.setOnAction(_ -> {
            close.run();
            model.judging().giveBack(layers.getValue(), remark.getText());
        });
        getStyleClass().addAll("popover-card", "review-card");
        getChildren().setAll(Wording.label(Message.of("review.return-to"), "section-title"), layers, remark, give);
    }

    /// Lets the person write.
    void begin() {
        remark.requestFocus();
    }
}
