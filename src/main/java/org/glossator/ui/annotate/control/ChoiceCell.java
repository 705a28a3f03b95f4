package org.glossator.ui.annotate.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a [Picker].
final class ChoiceCell extends ListCell<Choice> {

    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(8, dot, name, key);

    ChoiceCell(Runnable take) {
        dot.getStyleClass().add("label-dot");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("choice");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                take.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        Excerpt.say(name, choice.name());
        setAccessibleText(choice.name());
        choice.dot().ifPresent(colour -> LabelInk.dress(dot, colour));
        dot.setManaged(choice.dot().isPresent());
        dot.setVisible(choice.dot().isPresent());
        key.setText(choice.keyCap().orElse(""));
        key.setVisible(choice.keyCap().isPresent());
        setGraphic(row);
    }
}
