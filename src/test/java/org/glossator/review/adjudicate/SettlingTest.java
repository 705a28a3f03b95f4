package org.glossator.review.adjudicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Markup;
import org.glossator.message.ExplainedException;
import org.glossator.project.EditRefusedException;
import org.glossator.project.edit.Authority;
import org.glossator.project.edit.ExplainDecision;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.SetNote;
import org.glossator.project.edit.SettleCases;
import org.glossator.project.edit.Settlement;
import org.glossator.review.compare.RelationCase;
import org.glossator.schema.RelationName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {

    @TempDir
    Path folder;

    private Court court;

    @BeforeEach
    void open() throws ExplainedException {
        court = new Court(folder);
    }

    @AfterEach
    void close() throws ExplainedException {
        court.close();
    }

    @Test
    void taking_one_layer_copies_its_mark_and_keeps_what_was_decided() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.project().apply(new SetNote(court.place(court.layer(0)), mark.id(), "or its government?"));
        court.mark(court.layer(1), Court.LOCATION, "Iran");

        court.choose("Iran", new Choice.Take(0));

        assertThat(court.gold().annotations().inOrder()).singleElement().satisfies(taken -> {
            assertThat(taken.id()).isNotEqualTo(mark.id());
            assertThat(taken.label()).isEqualTo(Court.ACTOR);
            assertThat(taken.note()).isEqualTo("or its government?");
        });
        assertThat(court.gold().decisions().inOrder()).singleElement().satisfies(decision -> {
            assertThat(decision.verdict()).isEqualTo(Decision.Verdict.SOME);
            assertThat(decision.origin()).isEqualTo(Decision.Origin.PERSON);
            assertThat(decision.marks())
                    .containsExactly(
                            court.gold().annotations().inOrder().getFirst().id());
        });
        assertThat(court.standing("Iran")).isEqualTo(Standing.SETTLED);
        assertThat(court.project().state().tally(court.place(court.gold)).state())
                .isEqualTo(DocumentState.IN_PROGRESS);
    }

    @Test
    void neither_is_a_decision_that_is_still_known_when_the_file_is_opened_again() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Astana");
        court.mark(court.layer(1), Court.LOCATION, "Astana");
        court.choose("Astana", new Choice.Neither());

        court.reopen();

        assertThat(court.gold().annotations().isEmpty()).isTrue();
        assertThat(court.standing("Astana")).isEqualTo(Standing.SETTLED);
        assertThat(court.adjudication(3).decision(court.about("Astana")).map(Decision::verdict))
                .contains(Decision.Verdict.NEITHER);
    }

    @Test
    void all_takes_every_version_once() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.LOCATION, "Iran");
        court.mark(court.layer(2), Court.ACTOR, "Iran");

        court.choose("Iran", new Choice.All());

        assertThat(court.goldMarks()).containsExactlyInAnyOrder("Actor Iran", "Location Iran");
    }

    @Test
    void a_mark_that_gold_holds_already_is_not_made_twice() throws ExplainedException {
        Annotation there = court.mark(court.gold, Court.ACTOR, "Iran");
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.ACTOR, "Iran and Turkey");

        court.choose("Iran", new Choice.Take(0));

        assertThat(court.gold().annotations().inOrder()).containsExactly(there);
        assertThat(court.gold().decisions().inOrder().getFirst().marks()).containsExactly(there.id());
    }

    @Test
    void settling_anew_turns_the_mark_into_the_other_and_its_relations_stay() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.ACTOR, "Iran and Turkey");
        court.choose("Iran", new Choice.Take(0));
        Annotation taken = court.gold().annotations().inOrder().getFirst();
        Annotation event = court.mark(court.gold, Court.EVENT, "agreed");
        court.link(court.gold, event, taken);

        court.choose("Iran", new Choice.Take(1));

        assertThat(court.goldMarks()).containsExactly("Actor Iran and Turkey", "Event agreed");
        assertThat(court.gold().annotations().find(taken.id())).isPresent();
        assertThat(court.gold().relations().size()).isEqualTo(1);
        assertThat(court.gold().decisions().size()).isEqualTo(1);
    }

    @Test
    void what_came_of_a_decision_alone_goes_with_it_and_undo_brings_it_back() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));
        Markup settled = court.gold();

        court.choose("Iran", new Choice.Neither());
        assertThat(court.gold().annotations().isEmpty()).isTrue();

        court.project().undo().join();
        assertThat(court.gold()).isEqualTo(settled);
    }

    @Test
    void a_mark_that_was_changed_in_gold_by_hand_goes_only_if_it_is_said() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));
        AnnotationId taken = court.gold().annotations().inOrder().getFirst().id();
        court.project().apply(new RelabelAnnotations(court.place(court.gold), List.of(taken), Court.EVENT));

        assertThatThrownBy(() -> court.choose("Iran", new Choice.Neither()))
                .isInstanceOf(EditRefusedException.class)
                .hasMessageContaining("Iran");
        assertThat(court.goldMarks()).containsExactly("Event Iran");

        court.choose("Iran", new Choice.Neither(), Authority.of("reviewer").discarding());
        assertThat(court.goldMarks()).isEmpty();
    }

    @Test
    void a_mark_that_stood_in_gold_before_goes_only_if_it_is_said() throws ExplainedException {
        court.mark(court.gold, Court.ACTOR, "Iran");
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));

        assertThatThrownBy(() -> court.choose("Iran", new Choice.Neither())).isInstanceOf(EditRefusedException.class);
        court.choose("Iran", new Choice.Reopen());

        assertThat(court.goldMarks()).containsExactly("Actor Iran");
        assertThat(court.gold().decisions().isEmpty()).isTrue();
    }

    @Test
    void what_the_reviewer_says_instead_is_kept_as_an_edited_decision() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Edited(List.of(mark.labelled(Court.LOCATION))));

        assertThat(court.goldMarks()).containsExactly("Location Iran");
        assertThat(court.gold().decisions().inOrder().getFirst().verdict()).isEqualTo(Decision.Verdict.EDITED);

        Annotation gold = court.gold().annotations().inOrder().getFirst();
        court.choose("Iran", new Choice.Edited(List.of(gold.labelled(Court.EVENT))));
        assertThat(court.goldMarks()).containsExactly("Event Iran");
        assertThat(court.gold().decisions().size()).isEqualTo(1);
    }

    @Test
    void what_the_reviewer_said_instead_goes_when_the_case_is_opened_again() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Edited(List.of(mark.labelled(Court.LOCATION))));
        court.choose("Iran", new Choice.Reopen());
        assertThat(court.gold().isEmpty()).isTrue();

        court.choose("Iran", new Choice.Take(0));
        Annotation taken = court.gold().annotations().inOrder().getFirst();
        court.choose("Iran", new Choice.Edited(List.of(taken.labelled(Court.LOCATION))));
        court.choose("Iran", new Choice.Edited(List.of(mark.labelled(Court.EVENT))));
        court.reopen();
        court.choose("Iran", new Choice.Reopen());
        assertThat(court.gold().isEmpty()).isTrue();
    }

    @Test
    void what_the_reviewer_said_instead_and_changed_again_by_hand_stays() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Edited(List.of(mark.labelled(Court.LOCATION))));
        AnnotationId edited = court.gold().annotations().inOrder().getFirst().id();
        court.project().apply(new RelabelAnnotations(court.place(court.gold), List.of(edited), Court.EVENT));

        assertThatThrownBy(() -> court.choose("Iran", new Choice.Neither())).isInstanceOf(EditRefusedException.class);
        court.choose("Iran", new Choice.Reopen());

        assertThat(court.goldMarks()).containsExactly("Event Iran");
        assertThat(court.gold().decisions().isEmpty()).isTrue();
    }

    @Test
    void what_a_relation_holds_keeps_its_name_when_the_reviewer_says_something_else() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));
        Annotation taken = court.gold().annotations().inOrder().getFirst();
        court.link(court.gold, court.mark(court.gold, Court.EVENT, "agreed"), taken);

        court.choose("Iran", new Choice.Edited(List.of(taken.labelled(Court.LOCATION))));

        assertThat(court.gold().annotations().find(taken.id())).contains(taken.labelled(Court.LOCATION));
        assertThat(court.gold().relations().size()).isEqualTo(1);
    }

    @Test
    void a_case_is_open_again_when_a_mark_changes_goes_or_comes() throws ExplainedException {
        Annotation a = court.mark(court.layer(0), Court.ACTOR, "Iran");
        Annotation b = court.mark(court.layer(1), Court.LOCATION, "Iran");
        court.choose("Iran", new Choice.Take(0));

        court.project().apply(new SetNote(court.place(court.layer(1)), b.id(), "a note changes nothing"));
        assertThat(court.standing("Iran")).isEqualTo(Standing.SETTLED);

        court.project().apply(new RelabelAnnotations(court.place(court.layer(1)), List.of(b.id()), Court.EVENT));
        assertThat(court.standing("Iran")).isEqualTo(Standing.OUTDATED);
        court.project().undo().join();
        court.project().apply(new RemoveAnnotations(court.place(court.layer(1)), List.of(b.id())));
        assertThat(court.standing("Iran")).isEqualTo(Standing.OUTDATED);
        court.project().undo().join();
        court.mark(court.layer(2), Court.ACTOR, "Iran");
        assertThat(court.standing("Iran")).isEqualTo(Standing.OUTDATED);

        court.choose("Iran", new Choice.Take(0));
        assertThat(court.standing("Iran")).isEqualTo(Standing.SETTLED);
        assertThat(court.adjudication(2)
                        .standing(court.adjudication(2).comparison().marks().getFirst()))
                .as("among fewer layers it is settled, too")
                .isEqualTo(Standing.SETTLED);
        assertThat(a.label()).isEqualTo(Court.ACTOR);
    }

    @Test
    void what_is_agreed_is_in_gold_without_a_decision_if_gold_says_so() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.ACTOR, "Iran");
        assertThat(court.standing("Iran")).isEqualTo(Standing.OPEN);

        court.mark(court.gold, Court.ACTOR, "Iran");
        assertThat(court.standing("Iran")).isEqualTo(Standing.IN_GOLD);
    }

    @Test
    void a_decision_about_what_is_gone_from_all_layers_is_told_and_can_be_given_up() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));
        court.project().apply(new RemoveAnnotations(court.place(court.layer(0)), List.of(mark.id())));

        List<Decision> orphaned = court.adjudication(3).orphaned(court.gold());
        assertThat(orphaned).hasSize(1);
        court.project()
                .apply(new SettleCases(
                        court.gold,
                        Authority.of("reviewer"),
                        court.statement.id(),
                        List.of(new Settlement.Reopened(orphaned.getFirst().id()))));

        assertThat(court.gold().isEmpty()).isTrue();
    }

    @Test
    void a_relation_links_the_marks_of_gold_that_came_of_its_ends() throws ExplainedException {
        Annotation iran = court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.LOCATION, "Iran");
        Annotation agreed = court.mark(court.layer(0), Court.EVENT, "agreed");
        court.mark(court.layer(1), Court.EVENT, "agreed");
        court.link(court.layer(0), agreed, iran);

        assertThatThrownBy(() -> takeRelation()).as("an end is open").hasMessageContaining("“Iran” (Actor)");
        court.choose("Iran", new Choice.Take(1));
        takeRelation();

        Markup gold = court.gold();
        assertThat(court.goldMarks()).containsExactly("Location Iran", "Event agreed");
        assertThat(gold.relations().inOrder()).singleElement().satisfies(relation -> {
            assertThat(gold.annotations().find(relation.source()).orElseThrow().label())
                    .isEqualTo(Court.EVENT);
            assertThat(gold.annotations().find(relation.target()).orElseThrow().label())
                    .isEqualTo(Court.LOCATION);
        });
        RelationCase settled = court.adjudication(3).comparison().relations().getFirst();
        assertThat(court.adjudication(3).standing(settled)).isEqualTo(Standing.SETTLED);

        court.choose("Iran", new Choice.Neither());
        assertThat(court.gold().relations().isEmpty()).isTrue();
        assertThat(court.adjudication(3)
                        .standing(court.adjudication(3).comparison().relations().getFirst()))
                .as("what lost an end is open again")
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void a_relation_of_another_type_goes_when_the_case_is_opened_again() throws ExplainedException {
        Annotation iran = court.mark(court.layer(0), Court.ACTOR, "Iran");
        Annotation agreed = court.mark(court.layer(0), Court.EVENT, "agreed");
        court.link(court.layer(0), agreed, iran);
        court.choose("Iran", new Choice.Take(0));
        court.choose("agreed", new Choice.Take(0));
        for (Choice choice : List.of(new Choice.Typed(new RelationName("patient")), new Choice.Reopen())) {
            Adjudication now = court.adjudication(3);
            court.choose(now, now.comparison().relations().getFirst(), choice, Authority.of("reviewer"));
            assertThat(court.gold().relations().size()).isEqualTo(choice instanceof Choice.Reopen ? 0 : 1);
        }
    }

    private void takeRelation() throws ExplainedException {
        Adjudication now = court.adjudication(3);
        court.choose(now, now.comparison().relations().getFirst(), new Choice.Take(0), Authority.of("reviewer"));
    }

    @Test
    void what_has_been_changed_since_it_was_compared_is_not_settled() throws ExplainedException {
        Annotation mark = court.mark(court.layer(0), Court.ACTOR, "Iran");
        Adjudication before = court.adjudication(3);
        court.project().apply(new RelabelAnnotations(court.place(court.layer(0)), List.of(mark.id()), Court.EVENT));

        assertThatThrownBy(() -> court.choose(
                        before, before.comparison().marks().getFirst(), new Choice.Take(0), Authority.of("reviewer")))
                .isInstanceOf(EditRefusedException.class);
        assertThat(court.gold().isEmpty()).isTrue();
    }

    @Test
    void a_reason_can_be_given_later_and_stays_when_the_case_is_settled_anew() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.choose("Iran", new Choice.Take(0));
        Decision decision = court.gold().decisions().inOrder().getFirst();
        court.project()
                .apply(new ExplainDecision(
                        court.place(court.gold),
                        decision.id(),
                        new Settlement.Reason(Decision.Cause.GUIDELINE_GAP, "states act through governments")));

        court.choose("Iran", new Choice.Neither());

        assertThat(court.gold().decisions().inOrder()).singleElement().satisfies(anew -> {
            assertThat(anew.why()).contains(Decision.Cause.GUIDELINE_GAP);
            assertThat(anew.comment()).isEqualTo("states act through governments");
        });
    }

    @Test
    void annotators_learn_what_became_of_each_mark() throws ExplainedException {
        court.mark(court.layer(0), Court.ACTOR, "Iran");
        court.mark(court.layer(1), Court.LOCATION, "Iran");
        court.mark(court.layer(0), Court.EVENT, "agreed");
        court.mark(court.gold, Court.EVENT, "agreed");
        court.mark(court.layer(0), Court.LOCATION, "Astana");
        court.mark(court.layer(0), Court.LOCATION, "zones");
        court.choose("Iran", new Choice.Take(0));
        court.choose("Astana", new Choice.Neither());

        assertThat(fates(0))
                .containsExactly(
                        Feedback.Fate.ACCEPTED, Feedback.Fate.IN_GOLD, Feedback.Fate.TURNED_DOWN, Feedback.Fate.OPEN);
        assertThat(fates(1)).containsExactly(Feedback.Fate.CHANGED);
    }

    private List<Feedback.Fate> fates(int layer) throws ExplainedException {
        var id = court.layer(layer).id();
        return Feedback.on(id, court.content().markup(id), court.gold()).values().stream()
                .map(Feedback::fate)
                .toList();
    }
}
