package org.glossator.ui.identity;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;

/// The names there are, one of which is chosen, and room for a new one; under them stands what the choice means.
final class IdentityView extends VBox {

    private static final double WIDTH = 460;
    private static final double TALLEST = 240;

    private final Identity identity;
    private final ToggleGroup names = new ToggleGroup();
    private final RadioButton another = choice(Message.of("layers.who-another").sentence());
    private final TextField written = new TextField();
    private final ReadOnlyObjectWrapper<Answer> answer;

    IdentityView(Identity identity, Message sentence) {
        this.identity = identity;
        getStyleClass().add("sheet-content");
        List<Layer> annotators = identity.annotators();
        VBox known = new VBox(8);
        known.getStyleClass().add("ringed");
        annotators.forEach(layer -> known.getChildren().add(row(layer)));
        ScrollPane all = new ScrollPane(known);
        all.setFitToWidth(true);
        Scale.grow(all, TALLEST, all.maxHeightProperty());
        all.setVisible(!annotators.isEmpty());
        all.setManaged(!annotators.isEmpty());
        Label meaning = words("");
        meaning.setId("who-meaning");
        meaning.getStyleClass().add("muted");
        prepareWritten();
        answer = new ReadOnlyObjectWrapper<>(answer());
        names.selectedToggleProperty().subscribe(this::follow);
        written.textProperty().subscribe(this::follow);
        meaning.textProperty().bind(answer.map(given -> given.meaning().sentence()));
        HBox newName = new HBox(8, another, written);
        newName.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words(sentence.sentence()), all, newName, meaning);
    }

    /// What is chosen now.
    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Gives the keyboard to what is chosen in the beginning.
    void begin() {
        if (another.isSelected()) {
            written.requestFocus();
            written.selectAll();
        } else if (names.getSelectedToggle() instanceof Node chosen) {
            chosen.requestFocus();
        }
    }

    private RadioButton row(Layer layer) {
        RadioButton row = choice(Message.of("layers.who-name", layer.name(), identity.marks(layer))
                .sentence());
        row.setUserData(layer.name());
        row.setSelected(layer.name().equals(identity.name()));
        return row;
    }

    /// A new name is offered where nobody has annotated under the one that is borne now. To write there, or to
    /// click, is to choose it; to come by with Tab is not.
    private void prepareWritten() {
        written.setId("who-written");
        written.setAccessibleText(Message.of("layers.who-another").sentence());
        HBox.setHgrow(written, Priority.ALWAYS);
        another.setMinWidth(Region.USE_PREF_SIZE);
        if (names.getSelectedToggle() == null) {
            another.setSelected(true);
            written.setText(identity.name());
        }
        written.textProperty().subscribe((_, _) -> another.setSelected(true));
        written.setOnMousePressed(_ -> another.setSelected(true));
    }

    private void follow() {
        answer.set(answer());
    }

    private Answer answer() {
        Toggle chosen = names.getSelectedToggle();
        return identity.answer(
                chosen != null && chosen.getUserData() instanceof String name ? name : written.getText());
    }

    private RadioButton choice(String words) {
        RadioButton choice = new RadioButton(words);
        choice.setToggleGroup(names);
        return choice;
    }

    private static Label words(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        Scale.grow(words, WIDTH, words.prefWidthProperty());
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
