package org.glossator.ui.annotate.verdict;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the text: why the document was returned, with a button that puts it away.
final class RemarkStrip extends HBox {

    private static final int LONGEST = 1200;

    /// @param key the key that shows it again
    RemarkStrip(RemarkModel.Remark remark, String key, Runnable putAway) {
        Label words = Wording.paragraph("");
        words.setId("returned-remark");
        Excerpt.say(words, remark.message().sentence());
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        if (words.getText().length() > LONGEST) {
            words.setTooltip(new Tooltip(words.getText()));
            Excerpt.say(words, Excerpt.of(remark.message().sentence(), LONGEST));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        String hint = Message.of("verdict.put-away", key).sentence();
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("put-remark-away");
        close.getStyleClass().setAll("remove-button");
        close.setAccessibleText(hint);
        close.setTooltip(new Tooltip(hint));
        close.setFocusTraversable(false);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> putAway.run());
        FontIcon icon = new FontIcon(Feather.CORNER_DOWN_LEFT);
        icon.getStyleClass().add("direction");
        getChildren().setAll(icon, words, close);
        getStyleClass().add("remark-strip");
    }
}
