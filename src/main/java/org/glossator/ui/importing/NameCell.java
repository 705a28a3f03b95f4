package org.glossator.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;
import org.glossator.workflow.importing.Admission;
import org.jspecify.annotations.Nullable;

/// One name that the schema lacks, and what is to become of it.
final class NameCell extends ListCell<UnknownName> {

    private final ImportModel model;
    private final Label name = new Label();
    private final Label words = new Label();
    private final ComboBox<Admission> answer = new ComboBox<>();
    private final HBox content;
    private Subscription following = Subscription.EMPTY;
    private @Nullable UnknownName shown;

    NameCell(ImportModel model) {
        this.model = model;
        words.getStyleClass().add("import-words");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Scale.grow(answer, 210, answer.prefWidthProperty());
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Admission admission) {
                return admission == null ? "" : UnknownName.words(admission);
            }

            @Override
            public Admission fromString(String words) {
                throw new IllegalStateException("Nothing is typed here");
            }
        });
        VBox texts = new VBox(1, name, words);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        content = new HBox(10, texts, answer);
        content.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        answer.valueProperty().subscribe((_, chosen) -> answered(chosen));
    }

    @Override
    protected void updateItem(@Nullable UnknownName row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        shown = null;
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        name.setText(Script.drawn(row.item().name()));
        Script.fit(name, row.item().name());
        words.setText(row.words());
        answer.setAccessibleText(row.item().name() + ", " + row.words());
        answer.getItems().setAll(row.offers());
        following = row.chosenProperty().subscribe(answer::setValue);
        shown = row;
        setGraphic(content);
    }

    private void answered(@Nullable Admission chosen) {
        if (shown != null
                && chosen != null
                && !chosen.equals(shown.chosenProperty().get())) {
            shown.chosenProperty().set(chosen);
            model.spell();
        }
    }
}
