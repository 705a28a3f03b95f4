package org.glossator.review.agreement.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;

/// One attribute of marks that several layers have alike, with the same label: an item for each, with the value that
/// each layer tells, its default where none is told. Layers that do not have the mark have no say. A choice, words and
/// yes or no are equal or not; numbers are as far apart as they are; several choices are sets.
final class AttributeItems implements Items {

    private final AttributeType type;
    private final Set<LabelName> on;
    private final Matching matching;
    private final int layers;
    private final Optional<Category> untold;

    /// @param on the labels that carry it
    AttributeItems(int layers, AttributeType type, Set<LabelName> on, Matching matching) {
        this.type = type;
        this.on = on;
        this.matching = matching;
        this.layers = layers;
        this.untold = untold(type);
    }

    /// Whether it is the attribute of this name.
    boolean isOf(String name) {
        return type.name().value().equals(name);
    }

    @Override
    public Table table() {
        Subject subject = new Subject(Unit.ATTRIBUTES, type.name().value());
        return switch (type.kind()) {
            case CHOICE -> new Table(subject, Distance.NOMINAL, layers, offered(type));
            case TEXT, FLAG -> new Table(subject, Distance.NOMINAL, layers, List.of());
            case NUMBER -> new Table(subject, Distance.INTERVAL, layers, List.of());
            case CHOICES -> new Table(subject, Distance.MASI, layers, List.of());
        };
    }

    private static List<Category> offered(AttributeType type) {
        return type.values().stream().map(Category::of).toList();
    }

    /// What is said where nothing is told: the default; else nothing, which is no number.
    private static Optional<Category> untold(AttributeType type) {
        return type.defaultValue()
                .flatMap(type::read)
                .flatMap(AttributeItems::category)
                .or(() -> switch (type.kind()) {
                    case CHOICE, TEXT, FLAG -> Optional.of(Studied.NOTHING);
                    case CHOICES -> Optional.of(Category.of(Set.of()));
                    case NUMBER -> Optional.empty();
                });
    }

    @Override
    public void rows(ReadDocument document, Rows rows) {
        for (MarkCase each : document.comparison().marks()) {
            for (List<Integer> item : Alike.items(each, matching)) {
                sameLabel(each, item, rows);
            }
        }
    }

    /// One item for each label that several of these layers give.
    private void sameLabel(MarkCase marks, List<Integer> present, Rows rows) {
        present.stream()
                .map(layer -> Alike.mark(marks, layer).label())
                .distinct()
                .filter(on::contains)
                .map(label -> present.stream()
                        .filter(layer -> Alike.mark(marks, layer).label().equals(label))
                        .toList())
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> item(marks, alike, rows));
    }

    private void item(MarkCase marks, List<Integer> alike, Rows rows) {
        rows.begin();
        for (int layer : alike) {
            value(Alike.mark(marks, layer)).ifPresent(said -> rows.say(layer, said));
        }
        rows.end(marks.place());
    }

    /// What a mark says; a value of another kind than the schema foresees says nothing that could be compared.
    private Optional<Category> value(Annotation mark) {
        AttributeValue told = mark.attributes().get(type.name());
        return told == null ? untold : Optional.of(told).filter(type::accepts).flatMap(AttributeItems::category);
    }

    /// The value as a category; none for a number beyond those one can reckon with.
    private static Optional<Category> category(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var words) -> Optional.of(Category.of(words));
            case AttributeValue.Flag(var yes) -> Optional.of(Category.of(Boolean.toString(yes)));
            case AttributeValue.Numeric(var number) ->
                Optional.of(number.doubleValue()).filter(Double::isFinite).map(Category::of);
            case AttributeValue.Choices(var chosen) -> Optional.of(Category.of(Set.copyOf(chosen)));
        };
    }
}
