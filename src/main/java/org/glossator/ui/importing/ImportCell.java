package org.glossator.ui.importing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// One file in the import dialog: whether it is wanted, its name, and what there is to know of it.
final class ImportCell extends ListCell<ImportRow> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final CheckBox wanted = new CheckBox();
    private final Label name = new Label();
    private final Label words = new Label();
    private final HBox content = new HBox(10);
    private Subscription following = Subscription.EMPTY;
    private @Nullable ImportRow shown;

    ImportCell() {
        wanted.setFocusTraversable(false);
        words.getStyleClass().add("import-words");
        VBox texts = new VBox(2, name, words);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        content.getChildren().setAll(wanted, texts);
        content.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == shown && !empty) {
            return;
        }
        following.unsubscribe();
        if (shown != null) {
            wanted.selectedProperty().unbindBidirectional(shown.wantedProperty());
        }
        shown = empty ? null : row;
        if (shown == null) {
            following = Subscription.EMPTY;
            setGraphic(null);
        } else {
            show(shown);
        }
    }

    private void show(ImportRow row) {
        wanted.selectedProperty().bindBidirectional(row.wantedProperty());
        name.setText(Script.drawn(row.name()));
        Script.fit(name, row.name());
        setTooltip(new Tooltip(row.file().toString()));
        following = row.candidateProperty().subscribe(_ -> {
            words.setText(row.words());
            wanted.setDisable(!row.isImportable());
            pseudoClassStateChanged(REFUSED, !row.isImportable());
            wanted.setAccessibleText(row.name() + ", " + row.words());
        });
        setGraphic(content);
    }
}
