package org.glossator.ui.schema;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.schema.Flaw;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.Things;
import org.glossator.workflow.SchemaUses;

/// The form for things of one kind: their name, how much uses them, and what more the kind has.
abstract class ItemForm extends VBox {

    final EditorModel model;
    private final CommittedField name;
    private final Label uses = new Label();
    private SchemaItem item;

    ItemForm(EditorModel model, String kind) {
        this.model = model;
        this.item = model.selected();
        this.name = CommittedField.line("schema-name", Message.of("editor.name"), this::rename);
        Label title = new Label(Message.of(kind).sentence());
        title.getStyleClass().add("section-title");
        uses.getStyleClass().addAll("muted", "small");
        uses.setWrapText(true);
        getStyleClass().add("schema-form");
        getChildren().addAll(title, name, uses);
        name.edit(!model.isReadOnly());
    }

    /// What the form is about.
    SchemaItem item() {
        return item;
    }

    /// Brings the form up to the schema; another thing takes the place of what was being written.
    final void show(SchemaItem shown) {
        boolean other = !shown.equals(item);
        item = shown;
        if (other) {
            name.begin(shown.name());
        } else {
            name.show(shown.name());
        }
        count();
        fill(other);
    }

    /// Brings up how much uses it.
    final void count() {
        SchemaUses.Use use = model.uses(item);
        uses.setText(used(use).sentence());
        boolean counted = !(item instanceof SchemaItem.Whole);
        uses.setVisible(counted);
        uses.setManaged(counted);
    }

    static Message used(SchemaUses.Use use) {
        if (use.times() == 0) {
            return Message.of("editor.unused");
        }
        return use.layers() == 0
                ? Message.of("editor.used-in-documents", use.documents())
                : Message.of("editor.used", use.times(), use.documents(), use.layers());
    }

    /// Puts the keyboard where the name is written.
    void rename() {
        name.input().requestFocus();
        name.input().selectAll();
    }

    /// Brings up the rest.
    ///
    /// @param other whether the form is about something else than before
    abstract void fill(boolean other);

    /// Makes a change and gives the sentence for which it is refused.
    final Optional<Message> change(SchemaChange change) {
        return model.change(change).map(Flaw::message);
    }

    /// Makes a change that cannot be refused at a field of its own; what is refused is told.
    final void make(SchemaChange change) {
        change(change).ifPresent(model::say);
    }

    private Optional<Message> rename(String written) {
        String other = written.strip();
        if (other.isEmpty()) {
            return Optional.of(Message.of("editor.blank-name"));
        }
        return model.rename(Things.rename(item, other), Things.named(item, other))
                .map(Flaw::message);
    }
}
