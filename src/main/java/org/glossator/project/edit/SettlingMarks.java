package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.project.edit.Settling.Hindrance;
import org.glossator.project.edit.Settling.Outcome;

/// Settles marks: finds what of them gold holds already, and brings, turns and removes the rest.
final class SettlingMarks {

    private static final String MARK = "mark";

    private final Settling settling;
    private final Settlement.OfMarks settlement;
    private final List<Decision> earlier;
    /// What gold holds of the thing and is not wanted.
    private final Set<Annotation> surplus = new LinkedHashSet<>();
    /// What gold is to hold; null where it does not hold it yet.
    private final Map<Annotation, Optional<Annotation>> wanted = new LinkedHashMap<>();

    private SettlingMarks(Settling settling, Settlement.OfMarks settlement) {
        this.settling = settling;
        this.settlement = settlement;
        this.earlier = settling.page().about(settlement.subjects());
    }

    /// Settles them, or says what stands in the way.
    static Optional<Outcome> with(Settling settling, Settlement.OfMarks settlement) {
        return new SettlingMarks(settling, settlement).outcome();
    }

    private Optional<Outcome> outcome() {
        return settling.objection(settlement.subjects(), earlier).or(() -> {
            findSurplus();
            findWanted();
            return hindrance().or(() -> {
                carryOut();
                return Optional.empty();
            });
        });
    }

    /// Gathers all that gold holds of the thing; what other decisions brought is none of it.
    private void findSurplus() {
        GoldPage page = settling.page();
        earlier.stream()
                .flatMap(decision -> decision.marks().stream())
                .flatMap(id -> page.mark(id).stream())
                .forEach(surplus::add);
        settlement.subjects().forEach(subject -> surplus.addAll(like(subject.mark())));
        settlement.wanted().forEach(mark -> surplus.addAll(like(mark)));
        surplus.removeIf(mark -> !earlier.containsAll(page.claiming(mark.id())));
    }

    private List<Annotation> like(Annotation mark) {
        return settling.page().saying(mark.label(), mark.spans());
    }

    /// Ties what is wanted to what says the same.
    private void findWanted() {
        for (Annotation mark : settlement.wanted()) {
            Optional<Annotation> there = settling.page()
                    .mark(mark.id())
                    .or(() -> like(mark).stream()
                            .filter(each -> saysTheSame(each, mark))
                            .findFirst());
            there.ifPresent(surplus::remove);
            if (there.isPresent() || wanted.keySet().stream().noneMatch(each -> saysTheSame(each, mark))) {
                wanted.put(mark, there);
            }
        }
    }

    private Optional<Outcome> hindrance() {
        if (settling.mayOverwrite()) {
            return Optional.empty();
        }
        for (Annotation mark : surplus) {
            if (earlier.stream().noneMatch(decision -> isUntouched(mark, decision))) {
                return Optional.of(Settling.hindered(
                        Hindrance.MADE_BY_HAND,
                        "project.gold-by-hand",
                        Quotes.brief(mark.quote(settling.text())),
                        mark.label().value()));
            }
        }
        return surplus.stream()
                .skip(wanted.values().stream().filter(Optional::isEmpty).count())
                .flatMap(mark -> new Loose(settling, mark).hindrance().stream())
                .findFirst();
    }

    /// Whether `mark` came of `decision` alone and says still what it brought.
    static boolean isUntouched(Annotation mark, Decision decision) {
        return Brought.isBy(decision, MARK, mark.id().value())
                && (Brought.isSaying(mark.id().value(), saying(mark))
                        || decision.subjects().stream().anyMatch(subject -> isTaken(mark, subject)));
    }

    private static boolean isTaken(Annotation mark, Decision.Subject subject) {
        return subject instanceof Decision.Subject.Mark(var _, var taken, var accepted)
                && accepted
                && saysTheSame(taken, mark)
                && taken.note().equals(mark.note());
    }

    /// All that a mark says, the same words for the same, in whatever order its attributes were told.
    private static String saying(Annotation mark) {
        Map<String, String> attributes = new TreeMap<>();
        mark.attributes().forEach((name, value) -> attributes.put(name.value(), value.toString()));
        return Stream.of(mark.label(), mark.spans(), attributes, mark.note())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private void carryOut() {
        DecisionId id = Settling.id(earlier);
        List<Annotation> spare = new ArrayList<>(surplus);
        List<AnnotationId> marks = new ArrayList<>();
        wanted.forEach((mark, there) ->
                marks.add(there.map(standing -> keep(id, standing, mark)).orElseGet(() -> bring(id, mark, spare))));
        for (Annotation mark : spare) {
            new Loose(settling, mark).remove();
            settling.remove(mark);
        }
        settling.decide(
                earlier,
                settling.decision(
                        id, settlement.subjects(), marks.stream().distinct().toList(), List.of(), settlement.reason()));
    }

    /// Keeps what stands there; where the reviewer has changed it, changed.
    private AnnotationId keep(DecisionId decision, Annotation standing, Annotation mark) {
        return standing.id().equals(mark.id()) && !standing.equals(mark)
                ? turn(decision, standing, mark)
                : standing.id();
    }

    /// Turns something spare into what is wanted, or makes it.
    private AnnotationId bring(DecisionId decision, Annotation mark, List<Annotation> spare) {
        return spare.isEmpty() ? make(decision, mark) : turn(decision, spare.removeFirst(), mark);
    }

    /// Says `mark` instead of what stands there. What a decision brought is made anew, so that its name tells what it
    /// says, unless relations hold it by its name; what was put there by hand keeps its name in any case.
    private AnnotationId turn(DecisionId decision, Annotation standing, Annotation mark) {
        boolean renewed = settling.page().touching(standing.id()).isEmpty()
                && earlier.stream().anyMatch(each -> isUntouched(standing, each));
        if (renewed) {
            settling.remove(standing);
            return make(decision, mark);
        }
        settling.replace(standing, under(standing.id(), mark));
        return standing.id();
    }

    private AnnotationId make(DecisionId decision, Annotation mark) {
        AnnotationId id = new AnnotationId(Brought.fresh(
                decision,
                MARK,
                saying(mark),
                name -> settling.page().mark(new AnnotationId(name)).isPresent()));
        settling.add(under(id, mark));
        return id;
    }

    private static Annotation under(AnnotationId id, Annotation mark) {
        return new Annotation(id, mark.label(), mark.spans(), mark.attributes(), mark.note());
    }

    private static boolean saysTheSame(Annotation one, Annotation other) {
        return one.label().equals(other.label())
                && one.spans().equals(other.spans())
                && one.attributes().equals(other.attributes());
    }
}
