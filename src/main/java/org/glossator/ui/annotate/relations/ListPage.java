package org.glossator.ui.annotate.relations;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.project.Subscription;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.inspector.RelationActs;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Notices;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Scrolling;
import org.jspecify.annotations.Nullable;

/// The page beside the text with all relations or marks of the document, and what narrows them down.
final class ListPage extends VBox {

    private static final double LOWEST = 120;

    private final ListModel list;
    private final Notices notices;
    private final EntryList entries;
    private final Label counts = Wording.label("", "muted");
    private final Label nothing = Wording.paragraph("", "muted");
    private Subscription watching = () -> {};

    ListPage(AnnotateModel model, ListModel list, RelationActs acts, Consumer<Entry> go) {
        this.list = list;
        this.notices = model.notices();
        entries = new EntryList(model, list, acts, go);
        nothing.setWrapText(true);
        entries.setPlaceholder(nothing);
        VBox.setVgrow(entries, Priority.ALWAYS);
        TextField words = new TextField();
        words.setId("entries-words");
        words.setPromptText(Message.of("relations.filter-words").sentence());
        words.setAccessibleText(Message.of("relations.filter-words").sentence());
        Excerpt.follow(words);
        list.wordsProperty().bind(words.textProperty());
        VBox filters = new VBox(8, kinds(), types(), words, counts);
        filters.getStyleClass().add("entry-filters");
        Scale.grow(entries, LOWEST, entries.minHeightProperty());
        VBox body = new VBox(filters, entries);
        ScrollPane scrolled = Scrolling.around(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
        getStyleClass().add("list-page");
        list.shown().addListener((ListChangeListener<Entry>) _ -> count());
        sceneProperty().subscribe(scene -> {
            watching.close();
            watching = scene == null ? () -> {} : list.watch();
            count();
        });
    }

    /// What takes the keyboard.
    EntryList entries() {
        return entries;
    }

    private void count() {
        int shown = list.shown().size();
        counts.setText(Message.of("relations.counts", shown, list.size()).sentence());
        nothing.setText(whyNothing().sentence());
    }

    private Message whyNothing() {
        if (list.size() > 0) {
            return Message.of("relations.none-fits");
        }
        return switch (list.kindProperty().get()) {
            case MARKS -> Message.of("relations.no-marks");
            case RELATIONS -> Message.of("relations.no-relations", notices.keyOf("annotate.relate"));
        };
    }

    private FlowPane kinds() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton relations = kind("relations", "left-pill", group);
        ToggleButton marks = kind("marks", "right-pill", group);
        relations.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                list.kindProperty().set(now.equals(marks) ? ListModel.Kind.MARKS : ListModel.Kind.RELATIONS);
                count();
            }
        });
        return new FlowPane(relations, marks);
    }

    private static ToggleButton kind(String name, String style, ToggleGroup group) {
        ToggleButton button =
                new ToggleButton(Message.of("relations.kind-" + name).sentence());
        button.setId("entries-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        return button;
    }

    private ComboBox<String> types() {
        ComboBox<String> types = new ComboBox<>(list.types());
        types.setId("entries-type");
        types.setMaxWidth(Double.MAX_VALUE);
        types.setAccessibleText(Message.of("relations.filter-type").sentence());
        types.setCellFactory(_ -> new TypeCell());
        types.setButtonCell(new TypeCell());
        types.valueProperty().bindBidirectional(list.typeProperty());
        return types;
    }

    /// A type or label, or words for any.
    private static final class TypeCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String type, boolean empty) {
            super.updateItem(type, empty);
            setText(
                    empty || type == null
                            ? ""
                            : type.equals(ListModel.ANY)
                                    ? Message.of("relations.any-type").sentence()
                                    : type);
        }
    }
}
