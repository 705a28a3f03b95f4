package org.glossator.review.adjudicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Decision;
import org.glossator.annotation.LayerId;
import org.glossator.project.DocumentContent;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.Settlement;
import org.glossator.project.edit.Settling;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.DocumentComparison;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;

/// A rule applied to the cases of one document: what is to be settled, and what comes to what. It is tried out on a
/// copy of gold in memory, so that the count is of what will happen. Costs one pass over the cases.
///
/// @param settlements those that change something, marks first
public record Application(List<Settlement> settlements, Forecast forecast) {

    public Application {
        settlements = List.copyOf(settlements);
    }

    /// The rule applied to what was compared in a document.
    ///
    /// @param trial gold over the document as it stood when it was compared
    public static Application of(Rule rule, DocumentComparison comparison, Trial trial) {
        Run run = new Run(rule, Adjudication.of(comparison, trial.settling().page(), trial.atWork()), trial.settling());
        comparison.marks().forEach(run::apply);
        comparison.relations().forEach(run::apply);
        return new Application(run.settlements, run.counting.done());
    }

    /// Gold to try a rule on.
    ///
    /// @param atWork the layers that worked on the document, see [AtWork]
    public record Trial(Settling settling, Set<LayerId> atWork) {

        /// The layer `gold` over a document as it stands.
        ///
        /// @param authority in whose name the rule will be applied, see [Rule#by]
        public static Trial on(
                DocumentContent content, LayerId gold, Schema schema, Authority authority, Set<LayerId> atWork) {
            return new Trial(new Settling(content, gold, schema, authority), atWork);
        }
    }

    /// A rule on its way through the cases.
    private static final class Run {

        private final Rule rule;
        private final Adjudication adjudication;
        private final Settling settling;
        private final List<Settlement> settlements = new ArrayList<>();
        private final Forecast.Counting counting = new Forecast.Counting();

        Run(Rule rule, Adjudication adjudication, Settling settling) {
            this.rule = rule;
            this.adjudication = adjudication;
            this.settling = settling;
        }

        void apply(MarkCase settled) {
            Ruling ruling = rule.strategy().on(adjudication.ballot(settled));
            LabelName label =
                    settled.mark(telling(ruling, settled)).orElseThrow().label();
            if (rule.concerns(label)) {
                counting.mark(label.value(), prospect(settled, ruling));
            }
        }

        void apply(RelationCase settled) {
            Ruling ruling = rule.strategy().on(adjudication.ballot(settled));
            int telling = telling(ruling, settled);
            if (rule.concerns(label(settled.source(), telling)) && rule.concerns(label(settled.target(), telling))) {
                counting.relation(settled.relation(telling).orElseThrow().type().value(), prospect(settled, ruling));
            }
        }

        private static LabelName label(MarkCase end, int index) {
            return end.mark(index).orElseThrow().label();
        }

        /// The layer whose version the case is counted under.
        private static int telling(Ruling ruling, Case settled) {
            return ruling instanceof Ruling.Take(var layer)
                    ? layer
                    : settled.votes().getFirst().getFirst();
        }

        private Prospect prospect(Case settled, Ruling ruling) {
            if (!rule.overwriting() && isByPerson(settled)) {
                return Prospect.BY_PERSON;
            }
            return switch (ruling) {
                case Ruling.Take(var layer) -> settle(settled, new Choice.Take(layer), Prospect.TAKEN);
                case Ruling.TurnDown _ -> settle(settled, new Choice.Neither(), Prospect.TURNED_DOWN);
                case Ruling.Tied _ -> open(settled, Prospect.TIED);
                case Ruling.TooFew _ -> open(settled, Prospect.TOO_FEW);
            };
        }

        private boolean isByPerson(Case settled) {
            return adjudication.decisions(settled).stream()
                    .anyMatch(decision -> decision.origin() == Decision.Origin.PERSON);
        }

        private Prospect open(Case settled, Prospect open) {
            return adjudication.standing(settled).isOpen() ? open : Prospect.ALREADY;
        }

        private Prospect settle(Case settled, Choice choice, Prospect done) {
            if (adjudication.standing(settled) == Standing.IN_GOLD) {
                return Prospect.ALREADY;
            }
            Settlement settlement =
                    adjudication.settle(settled, choice, Settlement.Reason.NONE).getLast();
            return switch (settling.settle(settlement)) {
                case Settling.Outcome.Settled _ -> {
                    settlements.add(settlement);
                    yield done;
                }
                case Settling.Outcome.Unchanged _ -> Prospect.ALREADY;
                case Settling.Outcome.Hindered(var hindrance, var _) ->
                    switch (hindrance) {
                        case CHANGED -> throw new IllegalStateException("Compared with other content: " + settled);
                        case DECIDED_BY_PERSON, MADE_BY_HAND -> Prospect.BY_PERSON;
                        case END_MISSING -> Prospect.END_MISSING;
                    };
            };
        }
    }
}
