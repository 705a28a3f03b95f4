package org.glossator.review.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationSet;
import org.jspecify.annotations.Nullable;

/// Finds out which relations of several layers stand for the same thing: those that link the same two cases, whichever
/// way. Of several those come together first that say the same, then those of the same type, then those that lead the
/// same way, then what is left.
final class Linking {

    /// What a layer says of two cases.
    ///
    /// @param low the number of the case that comes first in the order of the text
    /// @param high the number of the other
    private record Link(int low, int high, Said said) {

        private static final Comparator<Link> ORDER =
                Comparator.comparingInt(Link::low).thenComparingInt(Link::high);

        boolean isOfTheEndsOf(Link other) {
            return low == other.low && high == other.high;
        }
    }

    /// @param forward whether it leads from the case that comes first to the other
    private record Said(int layer, Relation relation, boolean forward) {

        boolean isOfTheTypeOf(Said other) {
            return relation.type().equals(other.relation.type());
        }

        boolean leadsLike(Said other) {
            return forward == other.forward;
        }
    }

    private static final Comparator<Said> ORDER = Comparator.comparing(
                    (Said said) -> said.relation().type().value())
            .thenComparing(said -> !said.forward())
            .thenComparing(said -> said.relation().id().value());

    private static final List<BiPredicate<Said, Said>> STEPS = List.of(
            (one, other) -> one.isOfTheTypeOf(other) && one.leadsLike(other),
            Said::isOfTheTypeOf,
            Said::leadsLike,
            (_, _) -> true);

    private Linking() {}

    /// The cases of all relations, in the order of the cases that they link.
    static List<RelationCase> of(List<Markup> markup, List<MarkCase> marks) {
        List<Link> links = links(markup, marks);
        List<RelationCase> cases = new ArrayList<>();
        for (int from = 0, to; from < links.size(); from = to) {
            Link first = links.get(from);
            List<Said> said = new ArrayList<>();
            for (to = from; to < links.size() && links.get(to).isOfTheEndsOf(first); to++) {
                said.add(links.get(to).said());
            }
            for (@Nullable Said[] row : rows(said, markup.size())) {
                cases.add(made(row, marks.get(first.low()), marks.get(first.high())));
            }
        }
        cases.sort(Comparator.comparing(RelationCase::place));
        return cases;
    }

    private static List<Link> links(List<Markup> markup, List<MarkCase> marks) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < markup.size(); i++) {
            int layer = i;
            RelationSet relations = markup.get(layer).relations();
            Map<AnnotationId, Integer> numbers = relations.isEmpty() ? Map.of() : numbers(layer, marks);
            relations.forEach(relation -> {
                int source = number(numbers, relation.source(), relation);
                int target = number(numbers, relation.target(), relation);
                Said said = new Said(layer, relation, source <= target);
                links.add(new Link(Math.min(source, target), Math.max(source, target), said));
            });
        }
        links.sort(Link.ORDER);
        return links;
    }

    private static Map<AnnotationId, Integer> numbers(int layer, List<MarkCase> marks) {
        Map<AnnotationId, Integer> numbers = HashMap.newHashMap(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            int number = i;
            marks.get(i).mark(layer).ifPresent(mark -> numbers.put(mark.id(), number));
        }
        return numbers;
    }

    private static int number(Map<AnnotationId, Integer> numbers, AnnotationId end, Relation relation) {
        Integer number = numbers.get(end);
        if (number == null) {
            throw new IllegalArgumentException("Relation " + relation.id() + " has a loose end");
        }
        return number;
    }

    private static Collection<@Nullable Said[]> rows(List<Said> said, int layers) {
        said.sort(ORDER);
        List<@Nullable Said[]> rows = new ArrayList<>();
        for (Said each : said) {
            @Nullable Said[] row = new Said[layers];
            row[each.layer()] = each;
            rows.add(row);
        }
        for (BiPredicate<Said, Said> step : STEPS) {
            rows = joined(rows, step);
        }
        return rows;
    }

    private static List<@Nullable Said[]> joined(List<@Nullable Said[]> rows, BiPredicate<Said, Said> step) {
        List<@Nullable Said[]> joined = new ArrayList<>();
        for (@Nullable Said[] row : rows) {
            if (!isTaken(row, joined, step)) {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean isTaken(@Nullable Said[] row, List<@Nullable Said[]> joined, BiPredicate<Said, Said> step) {
        for (@Nullable Said[] other : joined) {
            if (fit(other, row) && step.test(first(other), first(row))) {
                take(other, row);
                return true;
            }
        }
        return false;
    }

    private static boolean fit(@Nullable Said[] one, @Nullable Said[] other) {
        for (int layer = 0; layer < one.length; layer++) {
            if (one[layer] != null && other[layer] != null) {
                return false;
            }
        }
        return true;
    }

    private static void take(@Nullable Said[] taking, @Nullable Said[] row) {
        for (int layer = 0; layer < row.length; layer++) {
            if (row[layer] != null) {
                taking[layer] = row[layer];
            }
        }
    }

    /// What comes first in the order of what is said, whoever says it.
    private static Said first(@Nullable Said[] row) {
        Said first = null;
        for (Said each : row) {
            if (each != null && (first == null || ORDER.compare(each, first) < 0)) {
                first = each;
            }
        }
        if (first == null) {
            throw new IllegalArgumentException("Nobody says anything");
        }
        return first;
    }

    private static RelationCase made(@Nullable Said[] row, MarkCase low, MarkCase high) {
        Relation[] relations = new Relation[row.length];
        int forward = 0;
        for (int layer = 0; layer < row.length; layer++) {
            Said said = row[layer];
            if (said != null) {
                relations[layer] = said.relation();
                forward += said.forward() ? 1 : -1;
            }
        }
        return forward >= 0 ? new RelationCase(low, high, relations) : new RelationCase(high, low, relations);
    }
}
