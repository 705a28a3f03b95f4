package org.glossator.ui.annotate.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.text.DocumentId;
import org.glossator.ui.annotate.control.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What else is told of the document: names and words in pairs, which can be changed, removed and added.
final class MetadataSection extends VBox {

    private final DetailsModel model;
    private final VBox rows = new VBox(6);
    private final TextField fresh = new TextField();
    private final Map<String, DraftField> words = new LinkedHashMap<>();
    private final List<DraftField> names = new ArrayList<>();

    MetadataSection(DetailsModel model) {
        this.model = model;
        fresh.setId("metadata-new");
        fresh.setPromptText(Message.of("details.new-name").sentence());
        fresh.setAccessibleText(fresh.getPromptText());
        fresh.setTooltip(new Tooltip(fresh.getPromptText()));
        fresh.setMinWidth(0);
        fresh.setOnAction(_ -> add());
        getChildren().setAll(Wording.label(Message.of("details.metadata"), "section-title"), rows, fresh);
        getStyleClass().add("details-section");
    }

    /// @param other whether another document is shown than before
    void show(Details details, boolean other, boolean editable) {
        List<String> told = List.copyOf(details.metadata().keySet());
        if (other || !told.equals(List.copyOf(words.keySet()))) {
            build(details.head().id(), told, editable);
        }
        details.metadata().forEach((name, value) -> {
            DraftField field = words.get(name);
            if (field != null) {
                field.show(value);
            }
        });
        fresh.setDisable(!editable);
    }

    /// The field in which a pair is added.
    Node first() {
        return fresh;
    }

    /// Hands in what is being written.
    void commit() {
        names.forEach(DraftField::commit);
        words.values().forEach(DraftField::commit);
    }

    private void add() {
        String name = fresh.getText().strip();
        DraftField there = words.get(name);
        var details = model.detailsProperty().get();
        if (!name.isEmpty() && details != null && !details.head().metadata().containsKey(name)) {
            fresh.clear();
            model.tell(details.head().id(), name, Optional.of(""));
        } else if (there != null) {
            there.requestFocus();
        }
    }

    /// Where a pair was added, the keyboard goes to its words.
    private void build(DocumentId document, List<String> told, boolean editable) {
        boolean grown = fresh.isFocused() && told.size() == words.size() + 1;
        words.clear();
        names.clear();
        rows.getChildren().clear();
        for (String name : told) {
            rows.getChildren().add(row(document, name, editable));
        }
        DraftField last = grown ? words.get(told.getLast()) : null;
        if (last != null) {
            last.requestFocus();
        }
    }

    private VBox row(DocumentId document, String name, boolean editable) {
        DraftField called = new DraftField(other -> {
            model.rename(document, name, other);
            return !other.isBlank();
        });
        called.show(name);
        called.getStyleClass().add("metadata-name");
        called.setAccessibleText(Message.of("details.name-of", name).sentence());
        DraftField says = new DraftField(value -> {
            model.tell(document, name, Optional.of(value));
            return true;
        });
        says.setId("metadata-" + name);
        says.setAccessibleText(name);
        Button remove = new Button("", new FontIcon(Feather.X));
        String hint = Message.of("details.remove", name).sentence();
        remove.getStyleClass().setAll("remove-button");
        remove.setAccessibleText(hint);
        remove.setTooltip(new Tooltip(hint));
        remove.setOnAction(_ -> model.tell(document, name, Optional.empty()));
        remove.setMinWidth(USE_PREF_SIZE);
        called.setDisable(!editable);
        says.setDisable(!editable);
        remove.setDisable(!editable);
        names.add(called);
        words.put(name, says);
        HBox.setHgrow(says, Priority.ALWAYS);
        VBox row = new VBox(called, new HBox(4, says, remove));
        row.getStyleClass().add("metadata-row");
        return row;
    }
}
