package org.glossator.review.adjudicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.LayerId;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.project.edit.GoldPage;
import org.glossator.project.edit.Settlement;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;

/// The cases of one document in view of gold. Making it costs one pass over gold; whatever is asked of a case costs no
/// more than the case has layers. For one thread at a time.
public final class Adjudication {

    private final DocumentComparison comparison;
    private final GoldPage gold;
    private final Set<LayerId> atWork;

    private Adjudication(DocumentComparison comparison, GoldPage gold, Set<LayerId> atWork) {
        this.comparison = comparison;
        this.gold = gold;
        this.atWork = Set.copyOf(atWork);
    }

    /// The cases of `comparison` in view of what `gold` holds over the document.
    ///
    /// @param atWork the layers that worked on the document, see [AtWork]
    public static Adjudication of(DocumentComparison comparison, Markup gold, Set<LayerId> atWork) {
        return of(comparison, GoldPage.of(gold), atWork);
    }

    /// The same in view of gold as it comes to stand while things are settled.
    static Adjudication of(DocumentComparison comparison, GoldPage gold, Set<LayerId> atWork) {
        return new Adjudication(comparison, gold, atWork);
    }

    /// What was compared.
    public DocumentComparison comparison() {
        return comparison;
    }

    /// How the layers vote on a case.
    public Ballot ballot(Case settled) {
        return Ballot.on(settled, atWork);
    }

    /// How a case stands.
    public Standing standing(Case settled) {
        List<Decision> decisions = decisions(settled);
        if (decisions.isEmpty()) {
            return ballot(settled).isUnanimous() && isInGold(settled) ? Standing.IN_GOLD : Standing.OPEN;
        }
        return decisions.size() == 1 && covers(decisions.getFirst(), settled) ? Standing.SETTLED : Standing.OUTDATED;
    }

    /// The decision about a case, also where it is outdated.
    public Optional<Decision> decision(Case settled) {
        return decisions(settled).stream().findFirst();
    }

    /// All decisions about something of a case: more than one where things that were settled apart are one now.
    public List<Decision> decisions(Case settled) {
        return gold.about(Subjects.of(settled, Set.of()));
    }

    /// The marks of gold that a case is about: what came of its decisions, or else what says the same as a layer does.
    public List<Annotation> marks(MarkCase settled) {
        List<Decision> decisions = decisions(settled);
        return decisions.isEmpty()
                ? settled.present().stream()
                        .flatMap(mark -> gold.saying(mark.label(), mark.spans()).stream())
                        .distinct()
                        .toList()
                : decisions.stream()
                        .flatMap(decision -> decision.marks().stream())
                        .flatMap(id -> gold.mark(id).stream())
                        .distinct()
                        .toList();
    }

    /// The relations of gold that a case is about.
    public List<Relation> relations(RelationCase settled) {
        List<Decision> decisions = decisions(settled);
        return decisions.isEmpty()
                ? IntStream.range(0, settled.layers().size())
                        .filter(settled::has)
                        .boxed()
                        .flatMap(index -> said(settled, index).stream())
                        .distinct()
                        .toList()
                : decisions.stream()
                        .flatMap(decision -> decision.relations().stream())
                        .flatMap(id -> gold.relation(id).stream())
                        .distinct()
                        .toList();
    }

    /// The decisions of which nothing stands any more: what was settled has been removed from all layers since. They
    /// can only be given up, by [Settlement.Reopened].
    public List<Decision> orphaned(Markup goldMarkup) {
        Set<Object> standing = new HashSet<>();
        comparison.marks().forEach(each -> each.present().forEach(mark -> standing.add(mark.id())));
        comparison
                .relations()
                .forEach(each -> Subjects.of(each, Set.of()).stream()
                        .map(subject -> Subjects.id(subject))
                        .forEach(standing::add));
        return goldMarkup.decisions().inOrder().stream()
                .filter(decision -> decision.subjects().stream()
                        .allMatch(subject -> comparison.layers().contains(subject.layer())
                                && !standing.contains(Subjects.id(subject))))
                .toList();
    }

    /// What a choice about a case comes to, to be handed to [org.glossator.project.edit.SettleCases] or tried with
    /// [org.glossator.project.edit.Settling]. Where a relation is taken, those of its ends come first that
    /// nobody has settled and all agree upon. What was said of an earlier decision is said of the new one, too.
    public List<Settlement> settle(Case settled, Choice choice) {
        Settlement.Reason reason = decision(settled)
                .map(decision -> new Settlement.Reason(decision.why().orElse(null), decision.comment()))
                .orElse(Settlement.Reason.NONE);
        return settle(settled, choice, reason);
    }

    /// The same, and why the layers differ.
    public List<Settlement> settle(Case settled, Choice choice, Settlement.Reason reason) {
        if (choice instanceof Choice.Reopen) {
            return decisions(settled).stream()
                    .map(decision -> (Settlement) new Settlement.Reopened(decision.id()))
                    .toList();
        }
        return switch (settled) {
            case MarkCase marks -> List.of(new Choosing(choice, reason).of(marks));
            case RelationCase relations -> withEnds(relations, new Choosing(choice, reason).of(relations));
        };
    }

    private List<Settlement> withEnds(RelationCase settled, Settlement.OfRelations relations) {
        List<Settlement> all = relations.wanted().isEmpty()
                ? new ArrayList<>()
                : IntStream.range(0, 2)
                        .mapToObj(end -> end == 0 ? settled.source() : settled.target())
                        .filter(end ->
                                standing(end) == Standing.OPEN && ballot(end).isUnanimous())
                        .map(end -> (Settlement) new Choosing(new Choice.All(), Settlement.Reason.NONE).of(end))
                        .collect(Collectors.toCollection(ArrayList::new));
        all.add(relations);
        return all;
    }

    private boolean isInGold(Case settled) {
        int first = settled.votes().getFirst().getFirst();
        return switch (settled) {
            case MarkCase marks -> {
                Annotation mark = marks.mark(first).orElseThrow();
                yield !gold.saying(mark.label(), mark.spans()).isEmpty();
            }
            case RelationCase relations -> said(relations, first).isPresent();
        };
    }

    private Optional<Relation> said(RelationCase settled, int index) {
        Settlement.Link link = Subjects.link(settled, index);
        Optional<Annotation> source = gold.standingFor(link.source());
        Optional<Annotation> target = gold.standingFor(link.target());
        return source.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : gold.touching(source.get().id()).stream()
                        .filter(each -> each.type().equals(link.type())
                                && each.source().equals(source.get().id())
                                && each.target().equals(target.get().id()))
                        .findFirst();
    }

    /// Whether `decision` is about all that stands there, as it stands there, and of the layers compared about
    /// nothing else. Notes make no difference.
    private boolean covers(Decision decision, Case settled) {
        List<? extends Decision.Subject> now = Subjects.of(settled, Set.of());
        List<Decision.Subject> then = decision.subjects().stream()
                .filter(subject -> comparison.layers().contains(subject.layer()))
                .toList();
        return now.size() == then.size()
                && now.stream().allMatch(here -> then.stream().anyMatch(there -> Subjects.isSame(here, there)));
    }
}
