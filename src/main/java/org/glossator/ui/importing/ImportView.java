package org.glossator.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.dialog.SheetKeys;
import org.glossator.ui.theme.Scale;

/// The import dialog: the files at the left; at the right a look at the selected one, the names that the schema lacks
/// and what was found in reading; beneath, where all of it goes and the command that does the same.
public final class ImportView extends VBox {

    private final CandidateView look;

    public ImportView(ImportModel model) {
        super(12);
        getStyleClass().add("import");
        Label hint = new Label(Message.of("ui.import-hint").sentence());
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        VBox left = new VBox(6, files(model), hint);
        Scale.grow(left, 300, left.prefWidthProperty());
        Scale.grow(left, 240, left.minWidthProperty());
        look = new CandidateView(model);
        TabPane right = new TabPane(
                tab("importing.tab-look", "import-look", look),
                counted("importing.tab-names", "import-names", new NamesView(model), model),
                found(model));
        right.setAccessibleText(Message.of("access.import-pages").sentence());
        right.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox top = new HBox(16, left, right);
        VBox.setVgrow(top, Priority.ALWAYS);
        getChildren().setAll(top, new TermsView(model));
        Scale.grow(this, 940, prefWidthProperty());
        Scale.grow(this, 540, prefHeightProperty());
    }

    /// Lets go of what is shown.
    public void close() {
        look.close();
    }

    private static Tab tab(String key, String id, Node content) {
        Tab tab = new Tab(Message.of(key).sentence(), content);
        tab.setId(id);
        return tab;
    }

    private static Tab counted(String key, String id, NamesView content, ImportModel model) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        Runnable count = () -> {
            int size = model.terms().unknown().size();
            tab.setText(Message.of(key, size).sentence());
            tab.setDisable(size == 0);
        };
        model.terms().unknown().subscribe(count);
        count.run();
        return tab;
    }

    private static Tab found(ImportModel model) {
        Tab tab = new Tab("", new FindingsView(model.findings()));
        tab.setId("import-findings");
        Runnable count = () -> {
            int size = model.findings().size();
            tab.setText(Message.of("importing.tab-findings", size).sentence());
            tab.setDisable(size == 0);
        };
        model.findings().subscribe(count);
        count.run();
        return tab;
    }

    private static ListView<ImportRow> files(ImportModel model) {
        ListView<ImportRow> list = new ListView<>(model.rows());
        SheetKeys.past(list);
        list.setAccessibleText(Message.of("ui.import-files").sentence());
        list.setCellFactory(_ -> new ImportCell());
        list.getStyleClass().add("import-files");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().select(model.selectedProperty().get());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(row));
        list.setOnKeyPressed(press -> {
            ImportRow row = model.selectedProperty().get();
            if (press.getCode() == KeyCode.SPACE && row != null) {
                row.wantedProperty().set(!row.wantedProperty().get());
                press.consume();
            }
        });
        return list;
    }
}
