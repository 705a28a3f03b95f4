package org.glossator.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;

/// The form for a pasted text: its name, and the text to be looked over. Of a text too long for a field the beginning
/// is shown, with its size.
public final class PasteView extends VBox {

    private final PasteModel model;
    private final TextArea text = new Field();
    private final Label size = new Label();

    public PasteView(PasteModel model) {
        super(6);
        this.model = model;
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        text.setId("pasted-text");
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        Label nameTitle = new Label(Message.of("ui.paste-name").sentence());
        nameTitle.setLabelFor(name);
        name.setAccessibleText(nameTitle.getText());
        Label textTitle = new Label(Message.of("ui.paste-text").sentence());
        textTitle.setLabelFor(text);
        text.setAccessibleText(textTitle.getText());
        size.setId("pasted-size");
        size.setWrapText(true);
        getChildren().setAll(nameTitle, name, textTitle, text, size);
        Scale.grow(this, 620, prefWidthProperty());
        Scale.grow(this, 380, prefHeightProperty());
        model.textProperty().subscribe(this::show);
        text.textProperty().subscribe(this::written);
    }

    private void show() {
        String shown = model.shown();
        if (!shown.equals(text.getText())) {
            text.setText(shown);
        }
        text.setEditable(!model.isLong());
        Script.fit(text, shown);
        size.setText(model.size().map(Message::sentence).orElse(""));
        size.setVisible(model.size().isPresent());
        size.setManaged(model.size().isPresent());
    }

    /// Takes what is written here over to the model.
    private void written(String words) {
        if (!model.isLong() || !words.equals(model.shown())) {
            model.textProperty().set(words);
        }
    }

    /// A text that is pasted into the field and too long for it goes to the model alone.
    void paste(String pasted, Runnable intoField) {
        if (pasted.length() > PasteModel.LONGEST_SHOWN) {
            model.textProperty().set(pasted);
        } else if (!model.isLong()) {
            intoField.run();
        }
    }

    private final class Field extends TextArea {

        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            PasteView.this.paste(pasted == null ? "" : pasted, super::paste);
        }
    }
}
