package org.glossator.ui.merging;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.text.DocumentHead;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// Documents to be picked, sifted by name: Space or a click picks one.
final class DocumentTicks extends VBox {

    private static final double ROW = 28;
    private static final double HEIGHT = 190;

    private final CopyModel model;
    private final ListView<DocumentHead> list;

    DocumentTicks(CopyModel model) {
        super(8);
        this.model = model;
        list = new ListView<>(model.shown());
        list.setId("copy-documents");
        list.setAccessibleText(Message.of("merging.documents-title").sentence());
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        Scale.grow(list, HEIGHT, list.prefHeightProperty());
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(press -> {
            DocumentHead document = list.getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.SPACE && document != null) {
                toggle(document);
                press.consume();
            }
        });
        SheetKeys.past(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(tools(), list);
    }

    private HBox tools() {
        TextField filter = new TextField();
        filter.setId("copy-filter");
        filter.setPromptText(Message.of("merging.filter").sentence());
        filter.setAccessibleText(filter.getPromptText());
        filter.textProperty().bindBidirectional(model.filterProperty());
        Excerpt.follow(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        return new HBox(8, filter, button("merging.take-shown", true), button("merging.leave-shown", false));
    }

    private Button button(String key, boolean wanted) {
        Button button = new Button(Message.of(key).sentence());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.chooseShown(wanted);
            list.refresh();
        });
        return button;
    }

    private void toggle(DocumentHead document) {
        model.choose(document, !model.isChosen(document));
        list.refresh();
    }

    private final class Line extends ListCell<DocumentHead> {

        private final CheckBox box = new CheckBox();

        Line() {
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable DocumentHead document, boolean empty) {
            super.updateItem(document, empty);
            if (empty || document == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean chosen = model.isChosen(document);
            Excerpt.say(box, document.name());
            box.setSelected(chosen);
            setAccessibleText(Message.of("merging.ticked", document.name(), chosen ? "yes" : "no")
                    .sentence());
            setGraphic(box);
        }
    }
}
