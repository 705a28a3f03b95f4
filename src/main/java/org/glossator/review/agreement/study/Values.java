package org.glossator.review.agreement.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.coding.Distance;
import org.glossator.schema.AttributeType;
import org.glossator.schema.AttributeValue;

/// The values of an attribute, or of a document label, as categories, and how far these are apart.
final class Values {

    private final AttributeType type;
    private final Distance distance;

    Values(AttributeType type, Scale scale) {
        this.type = type;
        this.distance = distance(type, scale);
    }

    private static Distance distance(AttributeType type, Scale scale) {
        return switch (type.kind()) {
            case TEXT, FLAG -> Distance.NOMINAL;
            case CHOICES -> Distance.MASI;
            case CHOICE ->
                switch (scale) {
                    case USUAL, NOMINAL -> Distance.NOMINAL;
                    case ORDINAL -> Distance.ORDINAL;
                    case INTERVAL -> numbers(type).isPresent() ? Distance.INTERVAL : Distance.NOMINAL;
                    case RATIO -> numbers(type).isPresent() ? Distance.RATIO : Distance.NOMINAL;
                };
            case NUMBER ->
                switch (scale) {
                    case USUAL, INTERVAL -> Distance.INTERVAL;
                    case NOMINAL -> Distance.NOMINAL;
                    case ORDINAL -> Distance.ORDINAL;
                    case RATIO -> Distance.RATIO;
                };
        };
    }

    /// What a choice offers, as numbers; empty if any of it is none.
    private static Optional<List<Category>> numbers(AttributeType type) {
        List<Category> numbers = type.values().stream().flatMap(Values::number).toList();
        return Optional.of(numbers).filter(all -> all.size() == type.values().size());
    }

    private static Stream<Category> number(String words) {
        return AttributeValue.Numeric.parse(words).flatMap(each -> measurable(each.value())).stream();
    }

    /// A number as a category; none beyond those one can reckon with.
    private static Optional<Category> measurable(BigDecimal number) {
        return Optional.of(number.doubleValue()).filter(Double::isFinite).map(Category::of);
    }

    /// An empty table of items that have these values.
    Table table(Subject subject, int layers) {
        return new Table(subject, distance, layers, foreseen());
    }

    /// What a choice offers, in the order of the schema.
    private List<Category> foreseen() {
        return type.kind() != AttributeType.Kind.CHOICE
                ? List.of()
                : type.values().stream()
                        .flatMap(value -> chosen(value).stream())
                        .toList();
    }

    private Optional<Category> chosen(String value) {
        return distance == Distance.INTERVAL || distance == Distance.RATIO
                ? number(value).findFirst()
                : Optional.of(Category.of(value));
    }

    /// A value as a category; none for what is no value of this kind, or a number beyond those one can reckon with.
    Optional<Category> category(AttributeValue value) {
        if (!type.accepts(value)) {
            return Optional.empty();
        }
        return switch (value) {
            case AttributeValue.Text(var words) ->
                type.kind() == AttributeType.Kind.CHOICE ? chosen(words) : Optional.of(Category.of(words));
            case AttributeValue.Flag(var yes) -> Optional.of(Category.of(Boolean.toString(yes)));
            case AttributeValue.Numeric(var number) -> measurable(number);
            case AttributeValue.Choices(var chosen) -> Optional.of(Category.of(Set.copyOf(chosen)));
        };
    }

    /// What is said by who says that there is nothing; none where that has no place on the scale.
    Optional<Category> nothing() {
        return switch (type.kind()) {
            case CHOICES -> Optional.of(Category.of(Set.of()));
            case NUMBER -> Optional.empty();
            case CHOICE, TEXT, FLAG -> distance == Distance.NOMINAL ? Optional.of(Studied.NOTHING) : Optional.empty();
        };
    }

    /// What is said where nothing is told: the default, else nothing.
    Optional<Category> untold() {
        return type.defaultValue().flatMap(type::read).flatMap(this::category).or(this::nothing);
    }
}
