package org.glossator.review.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;

/// When what two layers tell of a mark is the same: numbers count by their value, however they were written, and
/// several choices whatever their order.
final class Told {

    private static final Comparator<Map<AttributeName, AttributeValue>> ORDER = Comparator.comparing(Told::written);

    private Told() {}

    static boolean same(Map<AttributeName, AttributeValue> one, Map<AttributeName, AttributeValue> other) {
        return one.equals(other) || (one.size() == other.size() && compare(one, other) == 0);
    }

    /// An order in which the same stand together.
    static int compare(Map<AttributeName, AttributeValue> one, Map<AttributeName, AttributeValue> other) {
        return one.isEmpty() && other.isEmpty() ? 0 : ORDER.compare(one, other);
    }

    /// The attributes of which not all say the same, or that only some tell, by name.
    static SequencedSet<AttributeName> differing(List<Map<AttributeName, AttributeValue>> told) {
        SequencedSet<AttributeName> differing = new TreeSet<>(Comparator.comparing(AttributeName::value));
        told.forEach(each -> differing.addAll(each.keySet()));
        differing.removeIf(name -> told.stream()
                        .map(each -> each.containsKey(name) ? written(each.get(name)) : "")
                        .distinct()
                        .count()
                == 1);
        return differing;
    }

    private static String written(Map<AttributeName, AttributeValue> told) {
        return told.entrySet().stream()
                .map(each -> quoted(each.getKey().value()) + written(each.getValue()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String written(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text(var words) -> "text" + quoted(words);
            case AttributeValue.Flag(var yes) -> "flag" + yes;
            case AttributeValue.Numeric(var number) -> "number" + number.stripTrailingZeros();
            case AttributeValue.Choices(var chosen) ->
                chosen.stream().map(Told::quoted).sorted().collect(Collectors.joining("", "chosen", ""));
        };
    }

    /// With its length, so that no two lists of words are written alike.
    private static String quoted(String words) {
        return words.length() + ":" + words;
    }
}
