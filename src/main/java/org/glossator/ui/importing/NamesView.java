package org.glossator.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.workflow.importing.Admission;

/// The names that the schema lacks, with an answer each, and one for all.
final class NamesView extends VBox {

    NamesView(ImportModel model) {
        super(8);
        getStyleClass().add("import-names");
        Label words = new Label(Message.of("importing.names-hint").sentence());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Label all = new Label(Message.of("importing.names-all").sentence());
        HBox forAll = new HBox(
                8,
                all,
                answer(model, new Admission.Add(), "import-add-all"),
                answer(model, new Admission.LeaveOut(), "import-leave-all"));
        forAll.setAlignment(Pos.CENTER_LEFT);
        ListView<UnknownName> list = new ListView<>(model.terms().unknown());
        SheetKeys.past(list);
        list.setAccessibleText(words.getText());
        list.setCellFactory(_ -> new NameCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(words, forAll, list);
    }

    private static Button answer(ImportModel model, Admission admission, String id) {
        Button button = new Button(UnknownName.words(admission));
        button.setId(id);
        button.setOnAction(_ -> {
            model.terms().answerAll(admission);
            model.spell();
        });
        return button;
    }
}
