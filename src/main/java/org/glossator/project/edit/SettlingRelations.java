package org.glossator.project.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.project.edit.Settling.Hindrance;
import org.glossator.project.edit.Settling.Outcome;

/// Settles relations: links the marks of gold that stand for the ends, and unlinks what is not wanted.
final class SettlingRelations {

    private static final String RELATION = "relation";

    private final Settling settling;
    private final Settlement.OfRelations settlement;
    private final List<Decision.Subject.Link> subjects;
    private final List<Decision> earlier;
    /// What gold is to hold, under ids that stand for nothing where it does not hold it yet.
    private final Set<Relation> wanted = new LinkedHashSet<>();
    /// What gold holds of the thing and is not wanted.
    private final Set<Relation> surplus = new LinkedHashSet<>();

    private SettlingRelations(Settling settling, Settlement.OfRelations settlement) {
        this.settling = settling;
        this.settlement = settlement;
        this.subjects =
                settlement.sides().stream().map(Settlement.Side::subject).toList();
        this.earlier = settling.page().about(subjects);
    }

    /// Settles them, or says what stands in the way.
    static Optional<Outcome> with(Settling settling, Settlement.OfRelations settlement) {
        return new SettlingRelations(settling, settlement).outcome();
    }

    private Optional<Outcome> outcome() {
        return settling.objection(subjects, earlier)
                .or(() -> settlement.wanted().stream()
                        .flatMap(link -> missing(link).stream())
                        .findFirst())
                .or(() -> {
                    find();
                    return hindrance();
                })
                .or(() -> {
                    carryOut();
                    return Optional.empty();
                });
    }

    /// Says which end of a link gold lacks.
    private Optional<Outcome> missing(Settlement.Link link) {
        Optional<Annotation> source = settling.page().standingFor(link.source());
        Optional<Annotation> target = settling.page().standingFor(link.target());
        if (source.isPresent() && source.equals(target)) {
            return Optional.of(missing("project.ends-coincide", link, link.source()));
        }
        return source.isEmpty()
                ? Optional.of(missing("project.end-missing", link, link.source()))
                : target.isEmpty()
                        ? Optional.of(missing("project.end-missing", link, link.target()))
                        : Optional.empty();
    }

    private Outcome missing(String key, Settlement.Link link, List<Settlement.Version> end) {
        Annotation mark = end.getFirst().mark();
        return Settling.hindered(
                Hindrance.END_MISSING,
                key,
                link.type().value(),
                Quotes.brief(mark.quote(settling.text())),
                mark.label().value());
    }

    private void find() {
        GoldPage page = settling.page();
        earlier.stream()
                .flatMap(decision -> decision.relations().stream())
                .flatMap(id -> page.relation(id).stream())
                .forEach(surplus::add);
        settlement.sides().stream()
                .flatMap(side -> inGold(side.link()))
                .flatMap(relation -> said(relation).stream())
                .forEach(surplus::add);
        surplus.removeIf(relation -> !earlier.containsAll(page.claiming(relation.id())));
        settlement.wanted().stream().flatMap(this::inGold).forEach(relation -> {
            Relation there = said(relation).orElse(relation);
            surplus.remove(there);
            if (wanted.stream().noneMatch(each -> saysTheSame(each, there))) {
                wanted.add(there);
            }
        });
    }

    /// What `link` is between marks of gold, under a new id; none where an end is missing.
    private Stream<Relation> inGold(Settlement.Link link) {
        return settling.page().standingFor(link.source()).stream()
                .flatMap(source -> settling.page().standingFor(link.target()).stream()
                        .map(target -> Relation.of(link.type(), source.id(), target.id())));
    }

    /// The relation of gold that says what `relation` says.
    private Optional<Relation> said(Relation relation) {
        return settling.page().touching(relation.source()).stream()
                .filter(each -> saysTheSame(each, relation))
                .findFirst();
    }

    private boolean saysTheSame(Relation one, Relation other) {
        boolean symmetric = settling.schema()
                .relation(one.type())
                .filter(type -> type.symmetric())
                .isPresent();
        return one.type().equals(other.type())
                && (leadsAs(one, other) || (symmetric && leadsAs(one.reversed(), other)));
    }

    private static boolean leadsAs(Relation one, Relation other) {
        return one.source().equals(other.source()) && one.target().equals(other.target());
    }

    private Optional<Outcome> hindrance() {
        return surplus.stream()
                .filter(relation -> !settling.mayOverwrite()
                        && earlier.stream().noneMatch(decision -> isUntouched(relation, decision)))
                .map(relation -> Settling.hindered(
                        Hindrance.MADE_BY_HAND,
                        "project.gold-relation-by-hand",
                        relation.type().value(),
                        settling.page()
                                .mark(relation.source())
                                .map(mark -> Quotes.brief(mark.quote(settling.text())))
                                .orElse("")))
                .findFirst();
    }

    /// Whether `relation` came of `decision` alone and has still the type that it brought.
    static boolean isUntouched(Relation relation, Decision decision) {
        return Brought.isBy(decision, RELATION, relation.id().value())
                && (Brought.isSaying(relation.id().value(), relation.type().value())
                        || decision.subjects().stream().anyMatch(subject -> isTaken(relation, subject)));
    }

    private static boolean isTaken(Relation relation, Decision.Subject subject) {
        return subject instanceof Decision.Subject.Link(var _, var taken, var accepted)
                && accepted
                && taken.type().equals(relation.type());
    }

    private void carryOut() {
        DecisionId id = Settling.id(earlier);
        List<RelationId> relations = new ArrayList<>();
        for (Relation relation : wanted) {
            if (settling.page().relation(relation.id()).isPresent()) {
                relations.add(relation.id());
            } else {
                relations.add(bring(id, relation));
            }
        }
        surplus.forEach(settling::remove);
        settling.decide(earlier, settling.decision(id, subjects, List.of(), relations, settlement.reason()));
    }

    private RelationId bring(DecisionId decision, Relation relation) {
        RelationId id = new RelationId(Brought.fresh(
                decision,
                RELATION,
                relation.type().value(),
                name -> settling.page().relation(new RelationId(name)).isPresent()));
        settling.add(new Relation(id, relation.type(), relation.source(), relation.target()));
        return id;
    }
}
