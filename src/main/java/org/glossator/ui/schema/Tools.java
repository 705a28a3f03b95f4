package org.glossator.ui.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaJson;
import org.glossator.schema.SchemaReading;
import org.glossator.schema.SchemaTemplates;
import org.glossator.ui.dialog.FileKind;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.window.Surroundings;
import org.glossator.workflow.FindMisfits;
import org.glossator.workflow.ReadSchema;

/// What can be done with the schema as a whole: begin with one that comes with the program or is in a file, write it
/// out, and look for what does not fit it.
final class Tools extends HBox {

    private final EditorModel model;
    private final EditorView view;
    private final Surroundings surroundings;
    private final Consumer<FindMisfits.Found> go;

    /// @param go shows a mark that does not fit
    Tools(EditorModel model, EditorView view, Surroundings surroundings, Consumer<FindMisfits.Found> go) {
        this.model = model;
        this.view = view;
        this.surroundings = surroundings;
        this.go = go;
        Button bringIn = button("import", Message.of("editor.import"), this::bringIn);
        bringIn.setDisable(model.isReadOnly());
        getStyleClass().add("editor-tools");
        getChildren()
                .addAll(
                        templates(),
                        bringIn,
                        button("export", Message.of("editor.export"), this::export),
                        button("check", Message.of("editor.check"), this::check));
    }

    private MenuButton templates() {
        MenuButton templates = new MenuButton(Message.of("editor.templates").sentence());
        templates.setId("schema-templates");
        templates.setDisable(model.isReadOnly());
        templates.setMinWidth(Region.USE_PREF_SIZE);
        for (String name : SchemaTemplates.names()) {
            SchemaTemplates.named(name).ifPresent(schema -> {
                MenuItem item = new MenuItem(schema.name());
                item.setId("template-" + name);
                item.setOnAction(_ -> arrive(SchemaReading.whole(schema)));
                templates.getItems().add(item);
            });
        }
        return templates;
    }

    private static Button button(String id, Message name, Runnable action) {
        Button button = new Button(name.sentence());
        button.setId("schema-" + id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void bringIn() {
        FileKind kind = new FileKind(Message.of("editor.import-title"), Message.of("editor.schema-files"), "");
        surroundings
                .dialogue()
                .files()
                .open(kind, folder())
                .ifPresent(file -> model.beside(() -> ReadSchema.of(file), this::arrive));
    }

    private void arrive(SchemaReading reading) {
        view.ask(new ArrivalCard(
                reading, change -> model.change(change).ifPresent(flaw -> model.say(flaw.message())), view::answered));
    }

    private void export() {
        Schema schema = model.schema();
        FileKind kind = new FileKind(Message.of("editor.export-title"), Message.of("editor.json-files"), ".json");
        surroundings
                .dialogue()
                .files()
                .save(kind, folder(), schema.name())
                .ifPresent(file -> model.beside(() -> write(file, schema), model::say));
    }

    private static Message write(Path file, Schema schema) {
        try {
            Files.writeString(file, SchemaJson.write(schema), StandardCharsets.UTF_8);
            return Message.of("editor.exported", file.toString());
        } catch (IOException _) {
            return Message.of("editor.not-exported", file.toString());
        }
    }

    private void check() {
        model.check(found -> {
            MisfitsCard card = new MisfitsCard(found, go, view::answered);
            view.ask(card);
            card.begin();
        });
    }

    private Optional<Path> folder() {
        return surroundings.preferences().settings().places().folder();
    }
}
