package org.glossator.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Script;

/// The form for a pasted text: its name, and the text to be looked over.
public final class PasteView extends VBox {

    public PasteView(PasteModel model) {
        super(6);
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        TextArea text = new TextArea();
        text.textProperty().bindBidirectional(model.textProperty());
        text.setWrapText(true);
        model.textProperty().subscribe(words -> Script.fit(text, words));
        VBox.setVgrow(text, Priority.ALWAYS);
        Label nameTitle = new Label(Message.of("ui.paste-name").sentence());
        nameTitle.setLabelFor(name);
        name.setAccessibleText(nameTitle.getText());
        Label textTitle = new Label(Message.of("ui.paste-text").sentence());
        textTitle.setLabelFor(text);
        text.setAccessibleText(textTitle.getText());
        getChildren().setAll(nameTitle, name, textTitle, text);
        setPrefSize(620, 380);
    }
}
