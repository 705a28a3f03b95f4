package org.glossator.review.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.kit.Property;
import org.glossator.message.ExplainedException;
import org.glossator.project.EditRefusedException;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.review.compare.Case;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomSettlingTest {

    private static final List<LabelName> LABELS = List.of(Court.ACTOR, Court.LOCATION, Court.EVENT);

    @TempDir
    Path folder;

    @Test
    void whatever_layers_hold_strategies_keep_to_their_promises() {
        Property.check(40, random -> {
            Path here = Files.createTempDirectory(folder, "court");
            try (Court court = new Court(here)) {
                edit(court, random, 25);
                for (int round = 0; round < 3; round++) {
                    decide(court, random, 4);
                    edit(court, random, 4);
                    apply(court, rule(court, random));
                }
            }
        });
    }

    private static void apply(Court court, Rule rule) throws Exception {
        Markup before = court.gold();
        var state = court.project().state().tallies();
        var foretold = court.apply(rule, 3).preview(Progress.UNWATCHED);
        assertThat(court.gold()).as("a preview changes nothing").isEqualTo(before);

        var done = court.apply(rule, 3).apply(Progress.UNWATCHED);
        Markup after = court.gold();
        assertThat(done.total()).isEqualTo(foretold.total());
        assertThat(done.entry().isPresent()).isEqualTo(foretold.total().settled() > 0);
        if (!rule.overwriting()) {
            personsAreHeeded(before, after);
        }
        Set<Object> standing = Set.copyOf(
                after.annotations().inOrder().stream().map(Annotation::id).toList());
        assertThat(after.relations().inOrder())
                .allMatch(relation -> standing.contains(relation.source()) && standing.contains(relation.target()));

        assertThat(court.apply(rule, 3).apply(Progress.UNWATCHED).entry())
                .as("done again")
                .isEmpty();
        if (done.entry().isPresent()) {
            court.project().undo().join();
            assertThat(court.gold()).as("undone").isEqualTo(before);
            assertThat(court.project().state().tallies()).isEqualTo(state);
            court.project().redo().join();
            assertThat(court.gold()).as("done again").isEqualTo(after);
        }
    }

    /// What people decided stands as it did, with all that came of it; and so does what no strategy brought.
    private static void personsAreHeeded(Markup before, Markup after) {
        for (Decision decision : before.decisions().inOrder()) {
            if (decision.origin() == Decision.Origin.PERSON) {
                assertThat(after.decisions().find(decision.id())).contains(decision);
                decision.marks()
                        .forEach(id -> assertThat(after.annotations().find(id))
                                .isEqualTo(before.annotations().find(id)));
                decision.relations()
                        .forEach(id -> assertThat(after.relations().find(id))
                                .isEqualTo(before.relations().find(id)));
            }
        }
        for (Annotation mark : before.annotations().inOrder()) {
            boolean claimed = before.decisions().inOrder().stream()
                    .anyMatch(decision -> decision.marks().contains(mark.id()));
            if (!claimed) {
                assertThat(after.annotations().find(mark.id())).contains(mark);
            }
        }
    }

    private static Rule rule(Court court, RandomGenerator random) {
        Strategy strategy = switch (random.nextInt(5)) {
            case 0 -> new Strategy.Agreed();
            case 1 -> new Strategy.AtLeast(random.nextInt(1, 4));
            case 2 -> new Strategy.Share(random.nextDouble(0.1, 1));
            case 3 -> new Strategy.OneAnnotator(court.layer(random.nextInt(3)).id());
            default -> new Strategy.Majority();
        };
        return new Rule(strategy, random.nextInt(4) == 0 ? Set.of(Court.ACTOR) : Set.of(), random.nextInt(5) == 0);
    }

    /// Marks, links, relabels and removes in the layers, and by hand in gold.
    private static void edit(Court court, RandomGenerator random, int edits) throws ExplainedException {
        List<Layer> all = new ArrayList<>(court.layers);
        all.add(court.gold);
        for (int i = 0; i < edits; i++) {
            Layer layer = all.get(random.nextInt(all.size()));
            List<Annotation> marks =
                    court.content().markup(layer.id()).annotations().inOrder();
            Optional<Annotation> one =
                    marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(random.nextInt(marks.size())));
            LabelName label = LABELS.get(random.nextInt(LABELS.size()));
            if (one.isEmpty() || random.nextInt(3) > 0) {
                int start = random.nextInt(3, 40);
                court.add(layer, Annotation.of(label, new Span(start, start + random.nextInt(1, 4))));
            } else if (random.nextInt(3) > 0) {
                link(court, layer, marks, random);
            } else if (random.nextBoolean()) {
                court.project()
                        .apply(new RelabelAnnotations(
                                court.place(layer), List.of(one.get().id()), label));
            } else {
                court.project()
                        .apply(new RemoveAnnotations(
                                court.place(layer), List.of(one.get().id())));
            }
        }
    }

    private static void link(Court court, Layer layer, List<Annotation> marks, RandomGenerator random)
            throws ExplainedException {
        Optional<Annotation> event =
                marks.stream().filter(mark -> mark.label().equals(Court.EVENT)).findAny();
        List<Annotation> actors =
                marks.stream().filter(mark -> mark.label().equals(Court.ACTOR)).toList();
        if (event.isPresent() && !actors.isEmpty()) {
            Relation made = court.link(layer, event.get(), actors.get(random.nextInt(actors.size())));
            assertThat(made.source()).isEqualTo(event.get().id());
        }
    }

    /// Decides as a person about some cases; what is refused stays as it is.
    private static void decide(Court court, RandomGenerator random, int decisions) throws ExplainedException {
        for (int i = 0; i < decisions; i++) {
            Adjudication now = court.adjudication(3);
            List<Case> cases = now.comparison().cases();
            if (cases.isEmpty()) {
                return;
            }
            Case chosen = cases.get(random.nextInt(cases.size()));
            Authority authority = new Authority(Decision.Origin.PERSON, "reviewer", random.nextInt(3) == 0);
            Markup before = court.gold();
            try {
                court.choose(now, chosen, choice(chosen, random), authority);
            } catch (EditRefusedException _) {
                assertThat(court.gold()).as("refused").isEqualTo(before);
            }
        }
    }

    private static Choice choice(Case chosen, RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Choice.Take(random.nextInt(3));
            case 2 -> new Choice.All();
            case 3 -> new Choice.Neither();
            case 4 -> new Choice.Reopen();
            default ->
                chosen instanceof MarkCase marks
                        ? new Choice.Edited(List.of(marks.present().getFirst().labelled(Court.LOCATION)))
                        : new Choice.Typed(Court.AGENT);
        };
    }
}
