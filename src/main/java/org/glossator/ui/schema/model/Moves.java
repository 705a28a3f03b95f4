package org.glossator.ui.schema.model;

import java.util.List;
import java.util.Optional;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.Label;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationChange;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaItem;
import org.jspecify.annotations.Nullable;

/// Moving a thing by keys: up and down among its siblings, and labels inward beneath the one above, outward beside
/// their parent.
public enum Moves {
    UP,
    DOWN,
    IN,
    OUT;

    /// The change that moves `item` so; empty where there is nowhere to go.
    public Optional<SchemaChange> of(Schema schema, SchemaItem item) {
        return switch (item) {
            case SchemaItem.ALabel(var label) -> ofLabel(schema, label);
            case SchemaItem.AnAttribute _, SchemaItem.ADocumentLabel _ -> {
                List<String> names = Things.scope(item).of(schema).stream()
                        .map(each -> each.name().value())
                        .toList();
                yield beside(names, item)
                        .map(index ->
                                new AttributeChange.Move(Things.scope(item), new AttributeName(item.name()), index));
            }
            case SchemaItem.ARelation(var relation) -> {
                List<String> names = schema.relations().stream()
                        .map(each -> each.name().value())
                        .toList();
                yield beside(names, item).map(index -> new RelationChange.Move(relation, index));
            }
            case SchemaItem.Whole _, SchemaItem.AValue _ -> Optional.empty();
        };
    }

    private Optional<Integer> beside(List<String> names, SchemaItem item) {
        int index = names.indexOf(item.name()) + step();
        return step() == 0 || index < 0 || index >= names.size() ? Optional.empty() : Optional.of(index);
    }

    private int step() {
        return switch (this) {
            case UP -> -1;
            case DOWN -> 1;
            case IN, OUT -> 0;
        };
    }

    private Optional<SchemaChange> ofLabel(Schema schema, LabelName label) {
        List<Label> path = schema.pathTo(label);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Label parent = path.size() > 1 ? path.get(path.size() - 2) : null;
        List<Label> siblings = parent == null ? schema.labels() : parent.children();
        int index = siblings.indexOf(path.getLast());
        return switch (this) {
            case UP, DOWN -> {
                int there = index + step();
                yield there < 0 || there >= siblings.size()
                        ? Optional.empty()
                        : Optional.of(new LabelChange.Move(label, parent == null ? null : parent.name(), there));
            }
            case IN ->
                index == 0
                        ? Optional.empty()
                        : Optional.of(new LabelChange.Move(
                                label, siblings.get(index - 1).name(), Integer.MAX_VALUE));
            case OUT -> parent == null ? Optional.empty() : Optional.of(outward(schema, path, parent));
        };
    }

    private static SchemaChange outward(Schema schema, List<Label> path, Label parent) {
        @Nullable Label grandparent = path.size() > 2 ? path.get(path.size() - 3) : null;
        List<Label> uncles = grandparent == null ? schema.labels() : grandparent.children();
        return new LabelChange.Move(
                path.getLast().name(), grandparent == null ? null : grandparent.name(), uncles.indexOf(parent) + 1);
    }
}
