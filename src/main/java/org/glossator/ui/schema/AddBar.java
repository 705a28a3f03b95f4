package org.glossator.ui.schema;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.Things;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Brings in new things, each with a name that is at once to be written over, and takes the selected one out.
final class AddBar extends HBox {

    private final EditorModel model;
    private final Consumer<SchemaItem> awaited;

    /// @param awaited waits for a thing to be there, and puts the keyboard where its name is written
    AddBar(EditorModel model, Consumer<SchemaItem> awaited, Runnable remove) {
        this.model = model;
        this.awaited = awaited;
        MenuButton add = new MenuButton(Message.of("editor.add").sentence(), new FontIcon(Feather.PLUS));
        add.setId("schema-add");
        MenuItem narrower = item("editor.add-narrower", this::narrower);
        add.getItems()
                .addAll(
                        item("editor.add-label", () -> add(new SchemaItem.ALabel(new LabelName("-")), null)),
                        narrower,
                        item(
                                "editor.add-attribute",
                                () -> add(new SchemaItem.AnAttribute(new AttributeName("-")), null)),
                        item("editor.add-relation", () -> add(new SchemaItem.ARelation(new RelationName("-")), null)),
                        item(
                                "editor.add-document-label",
                                () -> add(new SchemaItem.ADocumentLabel(new AttributeName("-")), null)));
        model.selectedProperty().subscribe(item -> narrower.setDisable(!(item instanceof SchemaItem.ALabel)));
        Button out = new Button("", new FontIcon(Feather.TRASH_2));
        out.setId("schema-remove");
        out.getStyleClass().add("icon-button");
        out.setAccessibleText(Message.of("editor.remove").sentence());
        out.setTooltip(new Tooltip(Message.of("editor.remove-hint").sentence()));
        out.setOnAction(_ -> remove.run());
        model.selectedProperty()
                .subscribe(item -> out.setDisable(model.isReadOnly() || item instanceof SchemaItem.Whole));
        add.setDisable(model.isReadOnly());
        add.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("add-bar");
        getChildren().addAll(add, out);
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Message.of(key).sentence());
        item.setId(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void narrower() {
        if (model.selected() instanceof SchemaItem.ALabel(var label)) {
            add(model.selected(), label);
        }
    }

    private void add(SchemaItem like, @Nullable LabelName under) {
        SchemaItem item = Things.fresh(model.schema(), like);
        model.add(Things.add(model.schema(), item, under), item)
                .ifPresentOrElse(flaw -> model.say(flaw.message()), () -> awaited.accept(item));
    }
}
