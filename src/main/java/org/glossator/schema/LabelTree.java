package org.glossator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A tree of labels as it can be changed; every change gives new roots.
record LabelTree(List<Label> roots) {

    /// @throws FlawedSchemaException if `label` is named and not there
    static void require(Schema schema, @Nullable LabelName label) throws FlawedSchemaException {
        if (label != null && schema.label(label).isEmpty()) {
            throw SchemaChange.gone(new SchemaItem.ALabel(label));
        }
    }

    List<Label> revised(LabelName name, UnaryOperator<Label> revision) {
        return replaced(roots, name, label -> Stream.of(revision.apply(label)));
    }

    /// The roots with `label` put beneath `under`, at `index` or as near as there is.
    List<Label> with(Label label, @Nullable LabelName under, int index) {
        return under == null
                ? inserted(roots, label, index)
                : revised(under, parent -> parent.over(inserted(parent.children(), label, index)));
    }

    /// The roots without `name`; what was beneath it stands in its place.
    List<Label> without(LabelName name) {
        return replaced(roots, name, label -> label.children().stream());
    }

    /// The roots with `name` and all beneath it somewhere else.
    ///
    /// @throws FlawedSchemaException if that is beneath itself
    List<Label> moved(LabelName name, @Nullable LabelName under, int index) throws FlawedSchemaException {
        Label label = LabelPaths.find(roots, name).getLast();
        if (under != null
                && label.withDescendants().anyMatch(each -> each.name().equals(under))) {
            throw new FlawedSchemaException(Flaw.of(
                    new SchemaItem.ALabel(name),
                    Flaw.Field.CHILDREN,
                    "schema.flaw-beneath-itself",
                    name.value(),
                    under.value()));
        }
        return new LabelTree(replaced(roots, name, _ -> Stream.empty())).with(label, under, index);
    }

    private static List<Label> inserted(List<Label> siblings, Label label, int index) {
        List<Label> result = new ArrayList<>(siblings);
        result.add(Math.clamp(index, 0, result.size()), label);
        return result;
    }

    private static List<Label> replaced(List<Label> labels, LabelName name, Replacement replacement) {
        return labels.stream()
                .flatMap(label -> label.name().equals(name)
                        ? replacement.of(label)
                        : Stream.of(label.over(replaced(label.children(), name, replacement))))
                .toList();
    }

    /// What stands in the place of a label.
    @FunctionalInterface
    private interface Replacement {
        Stream<Label> of(Label label);
    }
}
