package org.glossator.ui.keys;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.Keystrokes;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// The keys editor: all commands with their keys, to be found by name or key. Enter waits for one more key of the
/// chosen command, Delete takes its last one away.
public final class KeysView extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double ROW = 30;

    private final KeysModel model;
    private final ListView<KeyRow> list;
    private final Label said = new Label(Message.of("keys.hint").sentence());
    private @Nullable Command waiting;

    public KeysView(KeysModel model) {
        this.model = model;
        list = new ListView<>(model.rows());
        getStyleClass().addAll("sheet-content", "keys-editor");
        TextField sought = new TextField();
        sought.setId("keys-search");
        sought.setPromptText(Message.of("keys.search").sentence());
        sought.setAccessibleText(Message.of("keys.search").sentence());
        sought.textProperty().bindBidirectional(model.soughtProperty());
        sought.textProperty().subscribe(words -> Script.fit(sought, words));
        sought.setOnAction(_ -> list.requestFocus());
        Label nothing = new Label(Message.of("keys.nothing").sentence());
        nothing.getStyleClass().add("muted");
        list.setId("keys-list");
        list.setAccessibleText(Message.of("keys.list").sentence());
        list.setPlaceholder(nothing);
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        list.setCellFactory(_ -> new KeyCell());
        Scale.grow(list, 620, list.prefWidthProperty());
        Scale.grow(list, 13 * ROW, list.prefHeightProperty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().subscribe(_ -> stopWaiting());
        list.getSelectionModel().selectFirst();
        said.setId("keys-said");
        said.setWrapText(true);
        Scale.grow(said, 38, said.minHeightProperty());
        model.saidProperty().subscribe(this::tell);
        getChildren().setAll(sought, list, said, buttons());
    }

    private FlowPane buttons() {
        var none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        FlowPane buttons = new FlowPane(8, 8);
        for (Button each : new Button[] {
            button("keys.add", row -> waitFor(row.command())),
            button("keys.take", this::takeAway),
            button("keys.restore", row -> keeping(() -> model.restore(row.command())))
        }) {
            each.disableProperty().bind(none);
            buttons.getChildren().add(each);
        }
        return buttons;
    }

    private Button button(String words, Consumer<KeyRow> act) {
        Button button = new Button(Message.of(words).sentence());
        button.setOnAction(_ -> {
            list.requestFocus();
            chosen().ifPresent(act);
        });
        return button;
    }

    private Optional<KeyRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent key) {
        Command command = waiting;
        if (command != null) {
            key.consume();
            if (key.getCode() == KeyCode.ESCAPE) {
                stopWaiting();
            } else {
                Keystrokes.pressed(key).ifPresent(keys -> {
                    waiting = null;
                    keeping(() -> model.add(command, keys));
                });
            }
        } else if (key.getCode() == KeyCode.ESCAPE) {
            SheetKeys.past(list, key);
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            chosen().ifPresent(row -> waitFor(row.command()));
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            key.consume();
            chosen().ifPresent(this::takeAway);
        }
    }

    private void takeAway(KeyRow row) {
        if (!row.keys().isEmpty()) {
            keeping(() -> model.remove(row.command(), row.keys().getLast()));
        }
    }

    private void waitFor(Command command) {
        waiting = command;
        say(Message.of("keys.press", command.name().getValue()).sentence(), false);
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting = null;
            say(Message.of("keys.hint").sentence(), false);
        }
    }

    private void tell(Optional<KeysModel.Said> latest) {
        latest.ifPresent(each -> say(each.message().sentence(), each.refused()));
    }

    private void say(String words, boolean refused) {
        said.setText(words);
        said.pseudoClassStateChanged(REFUSED, refused);
    }

    /// Does `act` and keeps the row chosen that is: the list is made anew by it.
    private void keeping(Runnable act) {
        int index = list.getSelectionModel().getSelectedIndex();
        act.run();
        list.getSelectionModel().clearAndSelect(Math.min(index, list.getItems().size() - 1));
    }
}
