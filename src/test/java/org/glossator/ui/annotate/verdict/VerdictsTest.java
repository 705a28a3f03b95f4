package org.glossator.ui.annotate.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.ui.annotate.Session.ACTOR;
import static org.glossator.ui.annotate.Session.AGREEMENT;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.Layer;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.Settlement;
import org.glossator.review.adjudicate.Feedback;
import org.glossator.review.adjudicate.Feedback.Fate;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Session;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.annotate.model.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {

    private static final Settlement.Reason GAP =
            new Settlement.Reason(Cause.GUIDELINE_GAP, "agreements are marked without the article");

    @TempDir
    Path folder;

    private Session session;
    private Verdicts verdicts;
    private Reviewer roya;

    @BeforeEach
    void open() {
        session = Session.over(folder, Workplace.ASTANA);
        verdicts = session.model().verdicts();
        roya = new Reviewer(session.workplace(), session.place().document());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void nothing_is_told_before_anything_of_the_document_was_reviewed() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        assertThat(verdicts.about(session.standing(iran))).isEmpty();

        session.does(verdicts::next);
        assertThat(session.said()).isEqualTo("Nothing has been decided in this document yet.");
    }

    @Test
    void each_mark_is_told_what_became_of_it_and_why() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        AnnotationId agreements = session.mark("the Astana agreements", AGREEMENT);
        AnnotationId turkey = session.mark("Turkey", ACTOR);
        AnnotationId russia = session.mark("Russia", ACTOR);
        roya.accept("Iran");
        roya.change("the Astana agreements", "Agreement", "Astana agreements", GAP);
        roya.turnDown("Turkey", new Settlement.Reason(Cause.ERROR, ""));
        session.settle();

        assertThat(fate(iran)).isEqualTo(Fate.ACCEPTED);
        assertThat(fate(agreements)).isEqualTo(Fate.CHANGED);
        assertThat(fate(turkey)).isEqualTo(Fate.TURNED_DOWN);
        assertThat(fate(russia)).isEqualTo(Fate.OPEN);
        assertThat(about(agreements).decided().orElseThrow().comment()).startsWith("agreements are marked");

        session.does(() -> session.workplace()
                .apply(new AddAnnotations(
                        Reviewer.GOLD,
                        roya.document(),
                        List.of(Annotation.of(
                                ACTOR, session.standing(russia).spans().getFirst())))));
        assertThat(fate(russia)).as("marked in gold by hand").isEqualTo(Fate.IN_GOLD);
    }

    @Test
    void one_goes_through_those_that_were_decided_otherwise_and_round_again() {
        session.mark("Iran", ACTOR);
        AnnotationId turkey = session.mark("Turkey", ACTOR);
        AnnotationId attacks = session.mark("attacks", AGREEMENT);
        roya.accept("Iran");
        roya.turnDown("Turkey", Settlement.Reason.NONE);
        roya.change("attacks", "Event", "The attacks", Settlement.Reason.NONE);
        session.settle();
        session.model().selection().clear();
        session.caretBefore("Iran");

        session.does(verdicts::next);
        assertThat(session.model().selection().selected()).contains(turkey);
        session.does(verdicts::next);
        assertThat(session.model().selection().selected()).contains(attacks);
        session.does(verdicts::next);
        assertThat(session.model().selection().selected()).contains(turkey);
    }

    @Test
    void what_was_decided_is_taken_over_in_one_step_and_then_it_says_so() {
        AnnotationId agreements = session.mark("the Astana agreements", ACTOR);
        AnnotationId turkey = session.mark("Turkey", ACTOR);
        roya.change("the Astana agreements", "Agreement", "Astana agreements", GAP);
        roya.turnDown("Turkey", Settlement.Reason.NONE);
        session.settle();

        session.does(verdicts::follow);
        assertThat(session.marks()).containsExactly("Actor: the Astana agreements");
        session.model().selection().select(agreements);
        session.does(verdicts::follow);
        assertThat(session.marks()).containsExactly("Agreement: Astana agreements");
        assertThat(fate(agreements)).isEqualTo(Fate.FOLLOWED);
        session.does(verdicts::follow);
        assertThat(session.said()).isEqualTo("Nothing else was decided than this mark says.");

        session.does(session.model().history()::undo);
        session.does(session.model().history()::undo);
        assertThat(session.marks()).containsExactly("Actor: the Astana agreements", "Actor: Turkey");
        assertThat(fate(turkey)).isEqualTo(Fate.TURNED_DOWN);
    }

    @Test
    void a_mark_that_was_changed_since_is_told_that_the_verdict_is_about_what_it_was() {
        AnnotationId agreements = session.mark("Astana agreements", ACTOR);
        roya.turnDown("Astana agreements", Settlement.Reason.NONE);
        session.settle();
        session.does(() -> session.model().marking().relabel(AGREEMENT));

        assertThat(fate(agreements)).isEqualTo(Fate.OUTDATED);
        assertThat(about(agreements).differs()).isTrue();
    }

    @Test
    void the_blind_are_told_of_their_own_marks_and_gold_itself_is_not_judged() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        roya.turnDown("Iran", Settlement.Reason.NONE);
        session.does(() -> session.workplace()
                .apply(new AddAnnotations(
                        Reviewer.GOLD, roya.document(), List.of(Annotation.of(AGREEMENT, new Span(5, 15))))));
        session.does(() -> session.model().setBlind(true));
        assertThat(fate(iran)).isEqualTo(Fate.TURNED_DOWN);
        assertThat(session.model().layers().rows()).hasSize(1);

        session.does(() -> session.model().setBlind(false));
        Layer gold = session.model().state().layerNamed("gold").orElseThrow();
        session.does(() -> session.model().show(gold));
        Annotation mark = session.model().page().annotations().inOrder().getFirst();
        assertThat(verdicts.about(mark)).isEqualTo(Optional.empty());
    }

    private Feedback about(AnnotationId mark) {
        return verdicts.about(session.standing(mark)).orElseThrow();
    }

    private Fate fate(AnnotationId mark) {
        return about(mark).fate();
    }
}
