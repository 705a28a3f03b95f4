package org.glossator.ui.schema;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Script;
import org.glossator.workflow.FindMisfits.Found;
import org.jspecify.annotations.Nullable;

/// Lists the marks that do not fit the schema; Enter or a click goes to one.
final class MisfitsCard extends VBox {

    private static final int LONGEST = 60;

    private final ListView<Found> list = new ListView<>();

    MisfitsCard(List<Found> found, Consumer<Found> go, Runnable close) {
        Label title = new Label(Message.of("editor.misfits", found.size()).sentence());
        title.getStyleClass().add("sheet-title");
        title.setId("misfits-title");
        list.setId("misfits");
        list.getItems().setAll(found);
        list.setCellFactory(_ -> new Row(go));
        list.setAccessibleText(title.getText());
        list.setOnKeyPressed(press -> {
            Found picked = list.getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.ENTER && picked != null) {
                press.consume();
                go.accept(picked);
            }
        });
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Button done = new Button(Message.of("ui.close").sentence());
        done.setCancelButton(true);
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("card-buttons");
        getStyleClass().addAll("floating", "editor-card", "wide");
        getChildren().add(title);
        if (!found.isEmpty()) {
            getChildren().add(list);
        }
        getChildren().add(buttons);
    }

    void begin() {
        list.requestFocus();
    }

    private static final class Row extends ListCell<Found> {

        private final Label reason = new Label();
        private final Label place = new Label();
        private final VBox row = new VBox(reason, place);

        Row(Consumer<Found> go) {
            reason.setWrapText(true);
            place.getStyleClass().addAll("muted", "small");
            row.getStyleClass().add("misfit-row");
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    go.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            String words = found.words().length() > LONGEST
                    ? found.words().substring(0, LONGEST).strip() + "…"
                    : found.words();
            reason.setText(found.reason().sentence());
            place.setText(Script.drawn(Message.of(
                            "editor.misfit-place",
                            found.document().name(),
                            found.layer().name(),
                            words)
                    .sentence()));
            Script.fit(place, words);
            setAccessibleText(reason.getText() + " " + place.getText());
            setGraphic(row);
        }
    }
}
