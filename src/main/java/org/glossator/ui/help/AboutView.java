package org.glossator.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;

/// What this program is, to be read and copied.
public final class AboutView extends VBox {

    private static final double WIDTH = 700;

    public AboutView(About about) {
        getStyleClass().add("sheet-content");
        Label sentence = new Label(Message.of("help.about-sentence").sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Scale.grow(sentence, WIDTH, sentence.prefWidthProperty());
        GridPane grid = new GridPane(14, 6);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        int row = 0;
        for (About.Fact fact : about.facts()) {
            Label name = new Label(fact.what());
            name.getStyleClass().add("muted");
            name.setMinWidth(USE_PREF_SIZE);
            TextField value = new TextField(fact.value()); // a field, so that a part of it can be copied
            value.setEditable(false);
            name.setLabelFor(value);
            value.setAccessibleText(fact.what());
            grid.addRow(row++, name, value);
        }
        getChildren().setAll(sentence, grid);
    }
}
