package org.glossator.review.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Markup;
import org.glossator.message.ExplainedException;
import org.glossator.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyTest {

    @TempDir
    Path folder;

    private Court court;

    @BeforeEach
    void open() throws ExplainedException {
        court = new Court(folder);
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.ACTOR, "Iran");
        court.mark(court.layer(2), Court.ACTOR, "Iran");
        court.mark(court.layer(0), Court.ACTOR, "Turkey");
        court.mark(court.layer(1), Court.ACTOR, "Turkey");
        court.mark(court.layer(2), Court.LOCATION, "Turkey");
        court.mark(court.layer(0), Court.LOCATION, "Astana");
    }

    @AfterEach
    void close() throws ExplainedException {
        court.close();
    }

    private Forecast settle(Strategy strategy, int layers) throws ExplainedException {
        return settle(Rule.of(strategy), layers);
    }

    private Forecast settle(Rule rule, int layers) throws ExplainedException {
        Forecast foretold =
                court.apply(rule, layers).preview(Progress.UNWATCHED).total();
        Forecast done = court.apply(rule, layers).apply(Progress.UNWATCHED).total();
        assertThat(done).as("what was foretold").isEqualTo(foretold);
        return done;
    }

    @Test
    void agreed_takes_what_all_say() throws ExplainedException {
        Forecast done = settle(new Strategy.Agreed(), 3);

        assertThat(court.goldMarks()).containsExactly("Actor Iran");
        assertThat(done.count(Prospect.TAKEN)).isEqualTo(1);
        assertThat(done.count(Prospect.TOO_FEW)).isEqualTo(2);
    }

    @Test
    void majority_takes_what_most_say_and_turns_down_what_most_do_not_have() throws ExplainedException {
        Forecast done = settle(new Strategy.Majority(), 3);

        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");
        assertThat(done.count(Prospect.TURNED_DOWN)).isEqualTo(1);
        assertThat(court.adjudication(3).decision(court.about("Astana")).map(Decision::verdict))
                .contains(Decision.Verdict.NEITHER);
    }

    @Test
    void majority_leaves_ties_open() throws ExplainedException {
        court.mark(court.layer(0), Court.EVENT, "agreed");
        court.mark(court.layer(1), Court.LOCATION, "agreed");

        Forecast done = settle(new Strategy.Majority(), 2);

        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");
        assertThat(done.count(Prospect.TIED)).isEqualTo(2);
        assertThat(court.standing("agreed")).isEqualTo(Standing.OPEN);
        assertThat(court.standing("Astana")).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_threshold_counts_layers_or_their_share() throws ExplainedException {
        assertThat(settle(new Strategy.AtLeast(3), 3).settled()).isEqualTo(1);
        assertThat(settle(new Strategy.Share(0.7), 3).settled()).isZero();
        assertThat(settle(new Strategy.Share(0.6), 3).settled()).isEqualTo(1);
        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");

        settle(new Strategy.AtLeast(1), 3);
        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey", "Location Astana");
    }

    @Test
    void a_layer_that_never_touched_the_document_has_no_vote() throws ExplainedException {
        court.project().undo().join();
        for (int undone = 0; undone < 6; undone++) {
            court.project().undo().join();
        }
        court.mark(court.layer(0), Court.EVENT, "agreed");
        court.mark(court.layer(1), Court.EVENT, "agreed");

        settle(new Strategy.Agreed(), 3);

        assertThat(court.goldMarks()).containsExactly("Event agreed");
    }

    @Test
    void everything_of_one_annotator_is_taken() throws ExplainedException {
        settle(new Strategy.OneAnnotator(court.layer(2).id()), 3);

        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Location Turkey");
        assertThat(court.standing("Astana")).isEqualTo(Standing.OPEN);
    }

    @Test
    void only_some_labels_are_settled() throws ExplainedException {
        settle(new Rule(new Strategy.AtLeast(1), Set.of(Court.LOCATION), false), 3);

        assertThat(court.goldMarks()).containsExactly("Location Astana");
    }

    @Test
    void agreed_and_then_majority_add_up_and_are_undone_one_by_one() throws ExplainedException {
        settle(new Strategy.Agreed(), 3);
        Markup agreed = court.gold();
        settle(new Strategy.Majority(), 3);
        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");

        court.project().undo().join();
        assertThat(court.gold()).isEqualTo(agreed);
        court.project().undo().join();
        assertThat(court.gold().isEmpty()).isTrue();
        assertThat(court.project().state().layer(court.gold.id())).isEmpty();
    }

    @Test
    void what_a_person_settled_stays_unless_it_is_asked_for() throws ExplainedException {
        court.choose("Turkey", new Choice.Take(2));

        Forecast done = settle(new Strategy.Majority(), 3);
        assertThat(done.count(Prospect.BY_PERSON)).isEqualTo(1);
        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Location Turkey");

        settle(new Rule(new Strategy.Majority(), Set.of(), true), 3);
        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");
    }

    @Test
    void another_strategy_settles_anew_what_one_has_settled() throws ExplainedException {
        settle(new Strategy.OneAnnotator(court.layer(2).id()), 3);
        settle(new Strategy.Majority(), 3);

        assertThat(court.goldMarks()).containsExactly("Actor Iran", "Actor Turkey");
    }
}
