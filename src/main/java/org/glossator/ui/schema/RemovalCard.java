package org.glossator.ui.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.edit.Fate;
import org.glossator.schema.SchemaItem;
import org.glossator.workflow.SchemaUses;
import org.jspecify.annotations.Nullable;

/// Asks what is to become of what uses a thing that is to go.
final class RemovalCard extends VBox {

    private final RadioButton become =
            new RadioButton(Message.of("editor.fate-become").sentence());
    private final RadioButton remove;
    private final RadioButton keep =
            new RadioButton(Message.of("editor.fate-keep").sentence());
    private final ComboBox<String> heir = new ComboBox<>();

    /// @param heirs what could take its place
    /// @param along what goes with it where nothing does
    /// @param then takes the fate, and the name of what takes its place where something does
    RemovalCard(
            SchemaItem item,
            SchemaUses.Use use,
            List<String> heirs,
            List<String> along,
            BiConsumer<Fate, Optional<String>> then,
            Runnable close) {
        Label title = new Label(Message.of("editor.remove-title", item.name()).sentence());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Label used = new Label(ItemForm.used(use).sentence());
        used.setId("removal-uses");
        used.setWrapText(true);
        remove = new RadioButton(
                Message.of(item instanceof SchemaItem.ALabel ? "editor.fate-remove-marks" : "editor.fate-remove")
                        .sentence());
        ToggleGroup fates = new ToggleGroup();
        for (RadioButton each : List.of(become, remove, keep)) {
            each.setToggleGroup(fates);
            each.setWrapText(true);
        }
        become.setId("fate-become");
        remove.setId("fate-remove");
        keep.setId("fate-keep");
        heir.getItems().setAll(heirs);
        heir.setId("fate-heir");
        heir.setAccessibleText(become.getText());
        heir.valueProperty().subscribe(name -> {
            if (name != null) {
                become.setSelected(true);
            }
        });
        become.setDisable(heirs.isEmpty());
        heir.setDisable(heirs.isEmpty());
        keep.setSelected(true);
        Button go = new Button(Message.of("editor.remove").sentence());
        go.getStyleClass().add("primary");
        go.setId("removal-go");
        go.setDefaultButton(true);
        go.disableProperty()
                .bind(become.selectedProperty().and(heir.valueProperty().isNull()));
        go.setOnAction(_ -> {
            close.run();
            then.accept(fate(), chosenHeir());
        });
        Button cancel = new Button(Message.of("ui.cancel").sentence());
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(cancel, go);
        buttons.getStyleClass().add("card-buttons");
        HBox becoming = new HBox(become, heir);
        becoming.getStyleClass().add("fate-become");
        getStyleClass().addAll("floating", "editor-card");
        getChildren().addAll(title, used, keep, becoming, remove);
        if (!along.isEmpty()) {
            Label also = new Label(
                    Message.of("editor.going-along", String.join(", ", along)).sentence());
            also.getStyleClass().add("warning-text");
            also.setWrapText(true);
            also.visibleProperty().bind(become.selectedProperty().not());
            getChildren().add(also);
        }
        getChildren().add(buttons);
    }

    private Fate fate() {
        @Nullable String name = heir.getValue();
        if (become.isSelected() && name != null) {
            return new Fate.Become(name);
        }
        return remove.isSelected() ? new Fate.Remove() : new Fate.Keep();
    }

    private Optional<String> chosenHeir() {
        return fate() instanceof Fate.Become(var name) ? Optional.of(name) : Optional.empty();
    }
}
