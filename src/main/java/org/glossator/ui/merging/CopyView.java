package org.glossator.ui.merging;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.theme.Scale;

/// For whom a copy is, what goes into it, and what that means.
public final class CopyView extends VBox {

    private static final double WIDTH = 560;

    private final CopyModel model;
    private final ComboBox<String> name = new ComboBox<>();
    private final ToggleGroup scopes = new ToggleGroup();
    private final Map<CopyScope, RadioButton> buttons = new EnumMap<>(CopyScope.class);
    private final Label meaning = Wording.paragraph("", "muted");
    private final DocumentTicks ticks;

    public CopyView(CopyModel model) {
        this.model = model;
        getStyleClass().addAll("copy", "sheet-content");
        Scale.grow(this, WIDTH, prefWidthProperty());
        ticks = new DocumentTicks(model);
        ticks.visibleProperty().bind(model.scopeProperty().isEqualTo(CopyScope.CHOSEN));
        ticks.managedProperty().bind(ticks.visibleProperty());
        VBox.setVgrow(ticks, Priority.ALWAYS);
        Label hint = Wording.paragraph(Message.of("merging.copy-hint").sentence());
        hint.setMinHeight(USE_PREF_SIZE);
        meaning.setId("copy-meaning");
        meaning.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(hint, receiver(), choices(), ticks, meaning);
        model.prospectProperty().subscribe(this::show);
    }

    /// Whether something is missing still.
    public BooleanBinding lacking() {
        return Bindings.createBooleanBinding(() -> model.order().isEmpty(), model.prospectProperty());
    }

    /// Gives the keyboard to the name.
    public void begin() {
        name.requestFocus();
    }

    /// Whether the documents to be picked are shown, which need room.
    public ReadOnlyBooleanProperty picking() {
        return ticks.visibleProperty();
    }

    private void show(Prospect prospect) {
        meaning.setText(prospect.meaning().sentence());
        buttons.forEach((scope, button) -> button.setText(
                Message.of("merging.scope", scope.name(), model.count(scope)).sentence()));
    }

    private HBox receiver() {
        name.setId("copy-name");
        name.setEditable(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getItems().setAll(model.names());
        name.getEditor().textProperty().bindBidirectional(model.nameProperty());
        Excerpt.follow(name.getEditor());
        name.disableProperty().bind(model.scopeProperty().isEqualTo(CopyScope.WHOLE));
        Label title = Wording.label(Message.of("merging.for"));
        title.setMinWidth(USE_PREF_SIZE);
        title.setLabelFor(name);
        name.setAccessibleText(title.getText());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(10, title, name);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox choices() {
        VBox choices = new VBox(8);
        for (CopyScope scope : CopyScope.values()) {
            RadioButton button = new RadioButton();
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setId("copy-" + scope.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(scopes);
            button.setUserData(scope);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setSelected(scope == model.scopeProperty().get());
            buttons.put(scope, button);
            choices.getChildren().add(button);
        }
        scopes.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null && toggle.getUserData() instanceof CopyScope scope) {
                model.scopeProperty().set(scope);
            }
        });
        return choices;
    }
}
