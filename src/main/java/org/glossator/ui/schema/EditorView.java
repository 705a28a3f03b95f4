package org.glossator.ui.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.edit.Fate;
import org.glossator.schema.SchemaItem;
import org.glossator.ui.command.TabLoop;
import org.glossator.ui.schema.model.EditorModel;
import org.glossator.ui.schema.model.LongWork;
import org.glossator.ui.schema.model.Things;
import org.jspecify.annotations.Nullable;

/// The schema editor: the outline at the left, the form for what is selected in it at the right, and over them, now and
/// then, a question.
final class EditorView extends StackPane {

    private final EditorModel model;
    private final TextField search = new TextField();
    private final OutlineTree outline;
    private final ScrollPane forms = new ScrollPane();
    private final Map<Class<?>, ItemForm> made = new HashMap<>();
    private final VBox head = new VBox();
    private final StackPane cover = new StackPane();
    private @Nullable SchemaItem awaited;

    EditorView(EditorModel model) {
        this.model = model;
        this.outline = new OutlineTree(model, () -> remove(model.selected()));
        getStyleClass().add("schema-editor");
        search.setId("schema-search");
        search.setPromptText(Message.of("editor.search").sentence());
        search.setAccessibleText(search.getPromptText());
        search.textProperty().subscribe(outline::seek);
        VBox left =
                new VBox(search, outline, new AddBar(model, item -> awaited = item, () -> remove(model.selected())));
        left.getStyleClass().add("outline-pane");
        VBox.setVgrow(outline, Priority.ALWAYS);
        forms.setFitToWidth(true);
        forms.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        forms.getStyleClass().add("form-pane");
        BorderPane all = new BorderPane();
        head.getStyleClass().add("editor-head");
        all.setTop(head); // in the order in which Tab goes through them
        all.setLeft(left);
        all.setCenter(forms);
        all.setBottom(foot());
        if (model.isReadOnly()) {
            Label why = new Label(Message.of("editor.read-only").sentence());
            why.getStyleClass().add("read-only-bar");
            why.setMaxWidth(Double.MAX_VALUE);
            why.setWrapText(true);
            head.getChildren().add(why);
        }
        cover.getStyleClass().add("editor-cover");
        cover.setVisible(false);
        TabLoop.within(cover);
        getChildren().addAll(all, cover);
        model.selectedProperty().subscribe(_ -> show());
        model.schemaProperty().subscribe(_ -> show());
        model.usesProperty().subscribe(_ -> form(model.selected()).count());
    }

    /// Puts the tools at the top.
    void equip(Region tools) {
        head.getChildren().addFirst(tools);
    }

    /// Puts the keyboard into the outline.
    void begin() {
        outline.requestFocus();
    }

    /// Puts a question over everything.
    void ask(Region card) {
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        cover.getChildren().setAll(card);
        cover.setVisible(true);
        card.requestFocus();
    }

    void answered() {
        cover.setVisible(false);
        cover.getChildren().clear();
        outline.requestFocus();
    }

    /// Whether a question is up, which Escape puts away before anything else.
    boolean isAsking() {
        return cover.isVisible();
    }

    private void show() {
        ItemForm form = form(model.selected());
        form.show(model.selected());
        if (!form.equals(forms.getContent())) {
            forms.setContent(form);
            forms.setVvalue(0);
        }
        if (model.selected().equals(awaited)) {
            awaited = null;
            form.rename();
        }
    }

    private ItemForm form(SchemaItem item) {
        return made.computeIfAbsent(item.getClass(), _ -> switch (item) {
            case SchemaItem.Whole _, SchemaItem.AValue _ -> new WholeForm(model);
            case SchemaItem.ALabel _ -> new LabelForm(model);
            case SchemaItem.AnAttribute _ -> new AttributeForm(model, false, this::remove);
            case SchemaItem.ADocumentLabel _ -> new AttributeForm(model, true, this::remove);
            case SchemaItem.ARelation _ -> new RelationForm(model);
        });
    }

    /// Takes a thing out; where something uses it, asks first what is to become of that.
    private void remove(SchemaItem item) {
        if (model.isReadOnly() || item instanceof SchemaItem.Whole) {
            return;
        }
        List<String> along = Things.goingAlong(model.schema(), item);
        if (model.uses(item).times() == 0 && along.isEmpty()) {
            remove(item, new Fate.Keep(), Optional.empty());
        } else {
            ask(new RemovalCard(
                    item,
                    model.uses(item),
                    Things.heirs(model.schema(), item),
                    along,
                    (fate, heir) -> remove(item, fate, heir),
                    this::answered));
        }
    }

    private void remove(SchemaItem item, Fate fate, Optional<String> heir) {
        Things.remove(item, heir.orElse(null))
                .flatMap(change -> model.change(change, fate))
                .ifPresent(flaw -> model.say(flaw.message()));
    }

    private HBox foot() {
        Label notice = new Label();
        notice.setId("schema-notice");
        notice.textProperty().bind(model.noticeProperty());
        notice.setMinWidth(0);
        HBox.setHgrow(notice, Priority.ALWAYS);
        notice.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(notice, watched(model.edits()), watched(model.checking()));
        foot.getStyleClass().add("editor-foot");
        return foot;
    }

    private static HBox watched(LongWork work) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.progressProperty().bind(work.fractionProperty());
        Button stop = new Button(Message.of("ui.cancel").sentence());
        stop.setOnAction(_ -> work.cancel());
        HBox box = new HBox(bar, stop);
        box.getStyleClass().add("editor-work");
        // Short work comes and goes unseen.
        box.visibleProperty()
                .bind(Bindings.and(work.busyProperty(), work.fractionProperty().greaterThan(0)));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
