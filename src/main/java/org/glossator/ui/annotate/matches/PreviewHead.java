package org.glossator.ui.annotate.matches;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.WrappingRow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a card with a preview: what is done, how much was found, how far the search is, and a way out.
final class PreviewHead extends HBox {

    private final Label title = Wording.label("", "strong");
    private final Label counts = Wording.label("", "muted");

    PreviewHead(Hunt<?> hunt, Runnable close) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("preview-head");
        title.setId("matches-title");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        counts.setId("matches-counts");
        WrappingRow words = WrappingRow.of(8, Pos.CENTER_LEFT, title, counts);
        words.setMinWidth(0);
        title.maxWidthProperty().bind(words.widthProperty());
        Wording.giveWay(counts);
        counts.maxWidthProperty().bind(words.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        Scale.grow(bar, 90, bar.prefWidthProperty());
        bar.setMinWidth(Region.USE_PREF_SIZE);
        bar.progressProperty().bind(hunt.fractionProperty());
        bar.visibleProperty().bind(hunt.stateProperty().map(state -> state == Hunt.State.UNDER_WAY));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setAccessibleText(Message.of("matches.searching").sentence());
        Button out = new Button();
        out.setGraphic(new FontIcon(Feather.X));
        out.getStyleClass().add("preview-close");
        out.setAccessibleText(Message.of("matches.close").sentence());
        out.setOnAction(_ -> close.run());
        getChildren().setAll(words, bar, out);
    }

    /// @param what may be long, and is cut
    void say(Message what, Message found) {
        Excerpt.say(title, what.sentence());
        counts.setText("— " + found.sentence());
    }
}
