package org.glossator.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.glossator.message.Message;
import org.glossator.ui.command.CommandId;
import org.glossator.ui.dialog.FileDialogs;
import org.glossator.ui.dialog.SheetKeys;

/// The settings: pages to choose from, and the one that was chosen.
final class SettingsView extends BorderPane {

    private static final double ROW = 34;
    private static final double LIST = 170;
    private static final double PAGE = 500;
    private static final double HEIGHT = 400;

    private final List<Page> pages;
    private final ListView<Page> list = new ListView<>();

    SettingsView(SettingsModel model, FileDialogs files) {
        Consumer<CommandId> leave = command -> leave(model, command);
        getStyleClass().add("settings");
        pages = List.of(
                PersonPage.of(model),
                LookPage.of(model, leave),
                WorkPage.of(model, leave),
                BackupPage.of(model, files, leave),
                PlacePage.of(model));
        StackPane page = new StackPane();
        page.setPrefSize(PAGE, HEIGHT);
        list.getStyleClass().add("settings-list");
        list.setId("preferences-pages");
        list.setAccessibleText(Message.of("preferences.pages").sentence());
        list.getItems().setAll(pages);
        list.setFixedCellSize(ROW);
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                page.getChildren().setAll(chosen.shown());
            }
        });
        list.getSelectionModel().selectFirst();
        SheetKeys.past(list);
        setLeft(list);
        setCenter(page);
    }

    private void leave(SettingsModel model, CommandId command) {
        getScene().getWindow().hide();
        model.commands().run(command.value());
    }

    void close() {
        pages.forEach(page -> page.rows().close());
    }
}
