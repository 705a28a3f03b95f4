package org.glossator.review.adjudicate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.project.edit.Settlement;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.RelationName;

/// Turns a choice into what is to be settled.
record Choosing(Choice choice, Settlement.Reason reason) {

    Settlement.OfMarks of(MarkCase settled) {
        return switch (choice) {
            case Choice.Take(var layer) ->
                marks(
                        settled,
                        with(settled, layer),
                        settled.mark(layer).stream().toList());
            case Choice.All _ ->
                marks(
                        settled,
                        every(settled),
                        settled.votes().stream()
                                .flatMap(vote -> settled.mark(vote.getFirst()).stream())
                                .toList());
            case Choice.Edited(var edited) -> marks(settled, saying(settled, edited), edited);
            case Choice.Neither _ -> marks(settled, Set.of(), List.of());
            case Choice.Typed _, Choice.Reopen _ -> throw misfit(settled);
        };
    }

    private Settlement.OfMarks marks(MarkCase settled, Set<Integer> accepted, List<Annotation> wanted) {
        return new Settlement.OfMarks(Subjects.of(settled, accepted), wanted, reason);
    }

    Settlement.OfRelations of(RelationCase settled) {
        return switch (choice) {
            case Choice.Take(var layer) ->
                relations(
                        settled,
                        with(settled, layer),
                        settled.has(layer) ? List.of(Subjects.link(settled, layer)) : List.of());
            case Choice.All _ ->
                relations(
                        settled,
                        every(settled),
                        settled.votes().stream()
                                .map(vote -> Subjects.link(settled, vote.getFirst()))
                                .toList());
            case Choice.Typed(var type) -> typed(settled, type);
            case Choice.Neither _ -> relations(settled, Set.of(), List.of());
            case Choice.Edited _, Choice.Reopen _ -> throw misfit(settled);
        };
    }

    private Settlement.OfRelations typed(RelationCase settled, RelationName type) {
        Set<Integer> accepted = new HashSet<>();
        for (int i : every(settled)) {
            if (settled.relation(i).orElseThrow().type().equals(type)) {
                accepted.add(i);
            }
        }
        int first = settled.votes().getFirst().getFirst();
        return relations(settled, accepted, List.of(Subjects.link(settled, first, type)));
    }

    private Settlement.OfRelations relations(
            RelationCase settled, Set<Integer> accepted, List<Settlement.Link> wanted) {
        var subjects = Subjects.of(settled, accepted);
        List<Integer> present = every(settled).stream().sorted().toList();
        List<Settlement.Side> sides = IntStream.range(0, subjects.size())
                .mapToObj(i -> new Settlement.Side(subjects.get(i), Subjects.link(settled, present.get(i))))
                .toList();
        return new Settlement.OfRelations(sides, wanted, reason);
    }

    /// The layers that say what the one at `layer` says.
    private static Set<Integer> with(Case settled, int layer) {
        return settled.votes().stream()
                .filter(vote -> vote.contains(layer))
                .findFirst()
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private static Set<Integer> every(Case settled) {
        Set<Integer> every = new HashSet<>();
        settled.votes().forEach(every::addAll);
        return every;
    }

    private static Set<Integer> saying(MarkCase settled, List<Annotation> edited) {
        Set<Integer> saying = new HashSet<>();
        for (int i : every(settled)) {
            Annotation mark = settled.mark(i).orElseThrow();
            if (edited.stream().anyMatch(each -> Subjects.saysTheSame(each, mark))) {
                saying.add(i);
            }
        }
        return saying;
    }

    private IllegalArgumentException misfit(Case settled) {
        return new IllegalArgumentException(choice + " is no choice about " + settled);
    }
}
