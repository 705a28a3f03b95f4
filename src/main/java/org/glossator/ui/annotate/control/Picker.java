package org.glossator.ui.annotate.control;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;

/// A card to pick one of many by typing a part of its name: up and down move, Enter takes, a click takes too.
public final class Picker extends VBox {

    private static final int MOST_ROWS = 10;
    private static final double ROW = 30;

    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final FilteredList<Choice> fitting;
    private final Runnable close;

    /// @param prompt what is picked
    /// @param close puts the card away; done before the choice acts
    public Picker(Message prompt, List<Choice> choices, Runnable close) {
        this.close = close;
        this.fitting = new FilteredList<>(FXCollections.observableArrayList(choices));
        getStyleClass().addAll("popover-card", "picker");
        typed.setAccessibleText(prompt.sentence());
        typed.setId("picker-field");
        typed.textProperty().subscribe(_ -> sift());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        typed.setOnAction(_ -> take());
        Excerpt.follow(typed);
        list.setId("picker-list");
        list.setItems(fitting);
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        list.setFocusTraversable(false);
        list.setPlaceholder(Wording.label(Message.of("annotate.pick-nothing"), "muted"));
        list.setCellFactory(_ -> new ChoiceCell(this::take));
        Scale.grow(list, Math.clamp(choices.size(), 2, MOST_ROWS) * ROW + 2, list.prefHeightProperty());
        getChildren().setAll(Wording.label(prompt, "section-title"), typed, list);
        list.getSelectionModel().selectFirst();
    }

    /// Lets the person type.
    public void begin() {
        typed.requestFocus();
    }

    private void sift() {
        fitting.setPredicate(choice -> choice.fits(typed.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// The list's own keys, while the field has the focus.
    private void move(KeyEvent press) {
        int step = switch (press.getCode()) {
            case KeyCode.DOWN -> 1;
            case KeyCode.UP -> -1;
            case KeyCode.PAGE_DOWN -> MOST_ROWS;
            case KeyCode.PAGE_UP -> -MOST_ROWS;
            default -> 0;
        };
        if (step != 0 && !fitting.isEmpty()) {
            press.consume();
            int target = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, fitting.size() - 1);
            list.getSelectionModel().select(target);
            list.scrollTo(Math.max(0, target - MOST_ROWS / 2));
        }
    }

    private void take() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            close.run();
            choice.action().run();
        }
    }
}
