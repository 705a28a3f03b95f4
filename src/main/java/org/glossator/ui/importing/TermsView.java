package org.glossator.ui.importing;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.workflow.importing.SchemaOrigin;

/// Into which layer everything comes, whose schema holds, and the command line that does the same.
final class TermsView extends VBox {

    TermsView(ImportModel model) {
        super(8);
        getChildren().setAll(terms(model.terms()), command(model));
    }

    private static FlowPane terms(TermsModel terms) {
        ComboBox<String> layer = new ComboBox<>();
        layer.setId("import-layer");
        layer.setEditable(true);
        Scale.grow(layer, 320, layer.prefWidthProperty());
        layer.setPromptText(Message.of("importing.layers-kept").sentence());
        layer.getItems().add("");
        layer.getItems()
                .addAll(terms.project().layers().stream().map(Layer::name).toList());
        layer.getEditor().textProperty().bindBidirectional(terms.layerProperty());
        Label layerTitle = new Label(Message.of("importing.layer").sentence());
        layerTitle.setLabelFor(layer);
        layer.setAccessibleText(layerTitle.getText());
        CheckBox proposed = new CheckBox(Message.of("importing.schema-of-data").sentence());
        proposed.setId("import-schema");
        proposed.setSelected(terms.originProperty().get() == SchemaOrigin.SOURCES);
        proposed.setVisible(terms.isSchemaOpen());
        proposed.setManaged(terms.isSchemaOpen());
        proposed.selectedProperty()
                .subscribe((_, chosen) ->
                        terms.originProperty().set(chosen ? SchemaOrigin.SOURCES : SchemaOrigin.PROJECT));
        HBox into = new HBox(8, layerTitle, layer);
        into.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(20, 8, into, proposed);
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private static HBox command(ImportModel model) {
        Label title = new Label(Message.of("importing.command").sentence());
        title.getStyleClass().addAll("muted", "small");
        title.setMinWidth(USE_PREF_SIZE);
        TextField command = new TextField();
        command.setId("import-command");
        command.getStyleClass().add("import-command");
        command.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // typed as it stands
        command.setEditable(false);
        command.setAccessibleText(title.getText());
        title.setLabelFor(command);
        command.textProperty()
                .bind(model.commandProperty()
                        .map(words -> words.lines().findFirst().orElse("")));
        HBox.setHgrow(command, Priority.ALWAYS);
        Button copy = new Button(Message.of("importing.copy").sentence());
        copy.setId("import-command-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.commandProperty().get());
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox row = new HBox(8, title, command, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
