package org.glossator.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.schema.Flaw.Field;

/// What can be wrong with a tree of labels.
final class LabelFlaws {

    private final List<Flaw> found;
    private final int deepest;
    private final Set<LabelName> names = new HashSet<>();
    private final Map<String, LabelName> keys = new HashMap<>();
    private final Deque<LabelName> path = new ArrayDeque<>();

    LabelFlaws(List<Flaw> found, int deepest) {
        this.found = found;
        this.deepest = deepest;
    }

    void tree(List<Label> labels) {
        for (Label label : labels) {
            SchemaItem item = new SchemaItem.ALabel(label.name());
            name(item, label.name());
            label.hotKey().ifPresent(key -> key(item, label.name(), key));
            path.addLast(label.name());
            if (path.size() <= deepest) {
                tree(label.children());
            } else if (!label.children().isEmpty()) {
                found.add(Flaw.of(item, Field.CHILDREN, "schema.flaw-too-deep", item.name(), deepest));
            }
            path.removeLast();
        }
    }

    private void name(SchemaItem item, LabelName name) {
        if (name.value().equals(SchemaJson.EVERY)) {
            found.add(Flaw.of(item, Field.NAME, "schema.flaw-star-label", SchemaJson.EVERY));
        }
        if (path.contains(name)) {
            found.add(Flaw.of(item, Field.NAME, "schema.flaw-cycle", name.value()));
        } else if (!names.add(name)) {
            found.add(Flaw.of(item, Field.NAME, "schema.flaw-label-twice", name.value()));
        }
    }

    /// A key is one printable character, and one label's alone whether or not it is struck with Shift.
    private void key(SchemaItem item, LabelName name, String key) {
        if (key.codePointCount(0, key.length()) != 1 || !isPrintable(key.codePointAt(0))) {
            found.add(Flaw.of(item, Field.KEY, "schema.flaw-not-a-key", key));
            return;
        }
        LabelName other = keys.putIfAbsent(key.toLowerCase(Locale.ROOT), name);
        if (other != null) {
            found.add(Flaw.of(item, Field.KEY, "schema.flaw-key-twice", key, other.value(), name.value()));
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
