package org.glossator.ui.annotate.control;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.command.KeepsKeys;
import org.glossator.ui.theme.Scale;

/// A card to pick one of a few by the key that stands beside it; the arrow keys, Enter and a click do too.
public final class DigitPicker extends VBox {

    private static final int MOST_ROWS = 12;
    private static final double ROW = 30;

    private final List<Choice> choices;
    private final Runnable close;
    private final Rows rows = new Rows();

    /// @param prompt what is picked
    /// @param choices each with its key
    /// @param close puts the card away; done before the choice acts
    public DigitPicker(Message prompt, List<Choice> choices, Runnable close) {
        this.choices = List.copyOf(choices);
        this.close = close;
        getStyleClass().addAll("popover-card", "picker");
        rows.setId("digit-list");
        rows.setItems(FXCollections.observableArrayList(choices));
        Scale.grow(rows, ROW, rows.fixedCellSizeProperty());
        Scale.grow(rows, Math.clamp(choices.size(), 1, MOST_ROWS) * ROW + 2, rows.prefHeightProperty());
        rows.setCellFactory(_ -> new ChoiceCell(this::takeSelected));
        rows.setAccessibleText(prompt.sentence());
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rows.getSelectionModel().selectFirst();
        getChildren().setAll(Wording.label(prompt, "section-title"), rows);
    }

    /// Takes the keyboard.
    public void begin() {
        rows.requestFocus();
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
            press.consume();
            takeSelected();
            return;
        }
        String key = press.getCode().isDigitKey()
                ? press.getCode().getName().substring(press.getCode().getName().length() - 1)
                : press.getText();
        choices.stream()
                .filter(choice -> choice.keyCap().filter(key::equalsIgnoreCase).isPresent())
                .findFirst()
                .ifPresent(choice -> {
                    press.consume();
                    take(choice);
                });
    }

    private void takeSelected() {
        Choice choice = rows.getSelectionModel().getSelectedItem();
        if (choice != null) {
            take(choice);
        }
    }

    private void take(Choice choice) {
        close.run();
        choice.action().run();
    }

    /// The rows; while they have the keyboard every plain key is theirs.
    private static final class Rows extends ListView<Choice> implements KeepsKeys {
        @Override
        public boolean keeps(KeyEvent press) {
            return !press.isShortcutDown()
                    && !press.isAltDown()
                    && !press.isControlDown()
                    && press.getCode() != KeyCode.ESCAPE
                    && !press.getCode().isFunctionKey();
        }
    }
}
