package org.glossator.ui.annotate.marking;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.Marking.Edges;
import org.glossator.ui.theme.Scale;

/// The card that offers labels beside the selected words. Up and down propose, Enter and a click take, with
/// Shift they hold the label as well, with Alt they mark exactly what is selected. A digit that is typed first
/// is a label's key.
final class LabelBox extends VBox {

    private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");
    private static final int MOST_ROWS = 7;
    private static final double ROW = 30;
    private static final double FRAME = 2;

    private final LabelOffer offer;
    private final TextField field = new TextField();
    private final ListView<LabelRow> list = new ListView<>();
    private final Subscription following;

    /// @param key the key that offers labels
    LabelBox(LabelOffer offer, String key) {
        this.offer = offer;
        getStyleClass().addAll("popover-card", "label-box");
        setId("label-box");
        field.setId("label-box-field");
        field.setPromptText(Message.of("marking.box-prompt", key).sentence());
        field.setAccessibleText(Message.of("marking.box").sentence());
        field.textProperty().bindBidirectional(offer.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(ENTERED, focused));
        Excerpt.follow(field);
        list.setId("label-box-list");
        list.setItems(offer.fittingProperty());
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        list.setFocusTraversable(false);
        list.setPlaceholder(Wording.label(Message.of("annotate.pick-nothing"), "muted"));
        list.setCellFactory(_ -> new LabelCell(this::clicked));
        list.setAccessibleText(Message.of("marking.box").sentence());
        double rows = Math.clamp(offer.fittingProperty().size(), 2, MOST_ROWS);
        Scale.grow(list, rows * ROW + FRAME, list.prefHeightProperty());
        Scale.grow(list, 2 * ROW, list.minHeightProperty());
        getChildren().setAll(field, list);
        if (offer.isForWords()) {
            getChildren().add(footer());
        }
        following = offer.proposedProperty()
                .subscribe(at -> propose(at.intValue()))
                .and(offer.fittingProperty()
                        .subscribe(() -> propose(offer.proposedProperty().get())));
    }

    /// Lets go of the offer, which outlives the card.
    void release() {
        following.unsubscribe();
        field.textProperty().unbindBidirectional(offer.typedProperty());
        list.setItems(FXCollections.observableArrayList());
    }

    /// Whether the keyboard is in it.
    boolean isEntered() {
        return field.isFocused();
    }

    /// Takes the keyboard.
    void enter() {
        field.requestFocus();
    }

    private static HBox footer() {
        Label shift = Wording.label(Message.of("marking.box-shift"), "key-cap");
        shift.setMinWidth(Region.USE_PREF_SIZE);
        Label hold = Wording.paragraph(Message.of("marking.box-hold").sentence(), "muted");
        hold.setMinHeight(Region.USE_PREF_SIZE);
        HBox footer = new HBox(6, shift, hold);
        footer.getStyleClass().add("label-box-footer");
        return footer;
    }

    private void propose(int at) {
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS / 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void pressed(KeyEvent press) {
        int steps = switch (press.getCode()) {
            case KeyCode.DOWN -> 1;
            case KeyCode.UP -> -1;
            case KeyCode.TAB -> press.isShiftDown() ? -1 : 1;
            case KeyCode.PAGE_DOWN -> MOST_ROWS;
            case KeyCode.PAGE_UP -> -MOST_ROWS;
            default -> 0;
        };
        if (steps != 0) {
            press.consume();
            offer.step(steps);
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            offer.proposed().ifPresent(row -> take(row, press.isShiftDown(), press.isAltDown()));
        }
    }

    /// No label's name begins with a digit that is another's key, so nothing is lost.
    private void typed(KeyEvent key) {
        if (field.getText().isEmpty() && key.getCharacter().matches("[0-9]")) {
            offer.keyed(key.getCharacter()).ifPresent(row -> {
                key.consume();
                take(row, false, false);
            });
        }
    }

    private void clicked(LabelRow row, MouseEvent click) {
        take(row, click.isShiftDown(), click.isAltDown());
    }

    private void take(LabelRow row, boolean hold, boolean exactly) {
        if (hold) {
            offer.takeAndHold(row);
        } else {
            offer.take(row, exactly ? Edges.EXACT : Edges.WORDS);
        }
    }
}
