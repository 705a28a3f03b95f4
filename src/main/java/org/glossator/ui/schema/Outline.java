package org.glossator.ui.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import org.glossator.message.Message;
import org.glossator.schema.AttributeName;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaItem;

/// The rows of the outline for a schema, as far as they fit what is sought.
final class Outline {

    private final Schema schema;
    private final String sought;

    private Outline(Schema schema, String sought) {
        this.schema = schema;
        this.sought = sought.strip().toLowerCase(Locale.ROOT);
    }

    /// The tree of `schema`; of a branch only what has `sought` in its name, with the way to it.
    static TreeItem<Entry> of(Schema schema, String sought) {
        return new Outline(schema, sought).root();
    }

    private TreeItem<Entry> root() {
        TreeItem<Entry> root = new TreeItem<>(Entry.of(new SchemaItem.Whole(schema.name())));
        root.getChildren()
                .setAll(List.of(
                        heading("editor.labels", new SchemaItem.ALabel(new LabelName("-")), labels(schema.labels())),
                        heading(
                                "editor.attributes",
                                new SchemaItem.AnAttribute(new AttributeName("-")),
                                things(schema.attributes().stream()
                                        .map(each -> new SchemaItem.AnAttribute(each.name())))),
                        heading(
                                "editor.relations",
                                new SchemaItem.ARelation(new RelationName("-")),
                                things(schema.relations().stream().map(each -> new SchemaItem.ARelation(each.name())))),
                        heading(
                                "editor.document-labels",
                                new SchemaItem.ADocumentLabel(new AttributeName("-")),
                                things(schema.documentLabels().stream()
                                        .map(each -> new SchemaItem.ADocumentLabel(each.name()))))));
        root.setExpanded(true);
        return root;
    }

    private static TreeItem<Entry> heading(String key, SchemaItem like, List<TreeItem<Entry>> children) {
        TreeItem<Entry> item = new TreeItem<>(Entry.heading(Message.of(key), like));
        item.getChildren().setAll(children);
        item.setExpanded(true);
        return item;
    }

    private List<TreeItem<Entry>> labels(List<Label> labels) {
        return labels.stream().flatMap(label -> label(label).stream()).toList();
    }

    private Optional<TreeItem<Entry>> label(Label label) {
        List<TreeItem<Entry>> narrower = labels(label.children());
        if (narrower.isEmpty() && !isSought(label.name().value())) {
            return Optional.empty();
        }
        Entry entry = new Entry(new SchemaItem.ALabel(label.name()), null, schema.colourOf(label.name()), label.key());
        TreeItem<Entry> item = new TreeItem<>(entry);
        item.getChildren().setAll(narrower);
        item.setExpanded(true);
        return Optional.of(item);
    }

    private List<TreeItem<Entry>> things(Stream<? extends SchemaItem> items) {
        return items.filter(item -> isSought(item.name()))
                .map(item -> new TreeItem<>(Entry.of(item)))
                .toList();
    }

    private boolean isSought(String name) {
        return name.toLowerCase(Locale.ROOT).contains(sought);
    }
}
