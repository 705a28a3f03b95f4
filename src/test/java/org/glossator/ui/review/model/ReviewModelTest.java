package org.glossator.ui.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Decision;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.review.adjudicate.Prospect;
import org.glossator.review.adjudicate.Standing;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.compare.Difference;
import org.glossator.review.compare.MarkCase;
import org.glossator.schema.LabelName;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.review.matrix.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewModelTest {

    private static final String A = "anna: Iran|Actor, Turkey|Actor, Astana|Location, Idlib|Location";
    private static final String B = "bert: Iran|Actor, Turkey|Location, Russia|Actor, Idlib|Location, Aleppo|Location";

    @TempDir
    private Path folder;

    private ReviewSession two() {
        return ReviewSession.of(ReviewSession.project(folder, A, B));
    }

    @Test
    void it_begins_with_the_document_that_layers_agree_about_least_and_its_first_difference() {
        try (ReviewSession review = two()) {
            assertThat(review.model().documents().rows())
                    .extracting(DocumentRow::id)
                    .containsExactly(review.document(1), review.document(2));
            assertThat(review.model().documents().rows().getFirst().known().orElseThrow())
                    .isEqualTo(new DocumentFigure(2.0 / 6, 3, 3));
            assertThat(review.said())
                    .containsExactly(
                            "Label: “Turkey” Actor / Location", "Only B: “Russia” Actor", "Only A: “Astana” Location");
            assertThat(review.words(review.selected())).startsWith("Label");
        }
    }

    @Test
    void keys_pressed_faster_than_decisions_are_stored_each_settle_another_difference() {
        try (ReviewSession review = two()) {
            Deciding deciding = review.model().deciding();
            review.does(() -> {
                deciding.take(1);
                deciding.neither();
                deciding.take(0);
            });
            assertThat(review.gold(1)).containsExactly("Turkey|Location", "Astana|Location");
            assertThat(review.model().page().shown().orElseThrow().id())
                    .as("after the last difference comes the next document")
                    .isEqualTo(review.document(2));
            assertThat(review.said()).containsExactly("Only B: “Aleppo” Location");
            review.does(deciding::all);
            assertThat(review.gold(2)).containsExactly("Aleppo|Location");
            assertThat(review.model().notices().latest().orElseThrow().message())
                    .isEqualTo(Message.of("review.all-settled"));
        }
    }

    @Test
    void a_decision_can_be_explained_undone_and_done_again_and_the_difference_is_looked_at() {
        try (ReviewSession review = two()) {
            Deciding deciding = review.model().deciding();
            deciding.because(Decision.Cause.ERROR);
            assertThat(review.model().notices().latest().orElseThrow().message())
                    .isEqualTo(Message.of("review.decide-first"));
            review.does(deciding::neither);
            review.does(() -> review.model().differences().step(-1));
            review.does(() -> deciding.comment("both are wrong"));
            review.does(() -> deciding.because(Decision.Cause.AMBIGUITY));
            Decision decision = review.selected().decision().orElseThrow();
            assertThat(decision.comment()).isEqualTo("both are wrong");
            assertThat(decision.why()).contains(Decision.Cause.AMBIGUITY);
            assertThat(decision.verdict()).isEqualTo(Decision.Verdict.NEITHER);

            review.does(() -> deciding.because(Decision.Cause.AMBIGUITY));
            assertThat(review.selected().decision().orElseThrow().why()).isEmpty();
            review.does(() -> review.model().differences().step(1));
            for (int i = 0; i < 4; i++) {
                review.does(review.model()::undo);
            }
            assertThat(review.selected().isOpen()).isTrue();
            assertThat(review.words(review.selected())).startsWith("Label");
            review.does(review.model()::redo);
            assertThat(review.selected().isSettled()).isTrue();
        }
    }

    @Test
    void what_changes_in_a_layer_opens_its_decision_again_and_no_other() {
        try (ReviewSession review = two()) {
            review.does(() -> review.model().deciding().take(0));
            review.does(() -> review.model().deciding().take(1));
            Layer bert = review.model().state().layerNamed("bert").orElseThrow();
            Annotation turkey =
                    ((MarkCase) review.rows().getFirst().item()).mark(1).orElseThrow();
            review.workplace()
                    .apply(new RelabelAnnotations(
                            new LayerDocument(bert.id(), review.document(1)),
                            List.of(turkey.id()),
                            new LabelName("Event")));
            review.settle();
            assertThat(review.rows())
                    .extracting(CaseRow::standing)
                    .containsExactly(Standing.OUTDATED, Standing.SETTLED, Standing.OPEN);
            assertThat(review.model().differences().settled()).isEqualTo(1);
        }
    }

    @Test
    void kinds_and_what_is_settled_can_be_left_out() {
        try (ReviewSession review = two()) {
            Differences differences = review.model().differences();
            differences.sift(DifferenceFilter.ALL.toggled(Difference.MISSING));
            assertThat(review.rows()).hasSize(2);
            differences.sift(DifferenceFilter.ALL.openOnly(true));
            differences.select(review.rows().getFirst());
            review.does(() -> review.model().deciding().take(0));
            assertThat(review.said()).hasSize(2).noneMatch(said -> said.startsWith("Label"));
            assertThat(differences.total()).isEqualTo(3);
            assertThat(differences.settled()).isEqualTo(1);
        }
    }

    @Test
    void opening_again_takes_what_was_put_there_instead_and_says_what_stays_since_it_was_changed_by_hand() {
        try (ReviewSession review = two()) {
            Annotation turkey = ((MarkCase) review.selected().item()).mark(0).orElseThrow();
            Annotation event = turkey.labelled(new LabelName("Event")).renewed();
            review.does(() -> review.model().deciding().edit(event));
            review.does(() -> review.model().differences().step(-1));
            review.does(review.model().deciding()::reopen);
            assertThat(review.gold(1)).isEmpty();
            assertThat(review.model().notices().latest()).isEmpty();

            review.does(() -> review.model().deciding().edit(event));
            review.does(() -> review.model().differences().step(-1));
            List<AnnotationId> put = review.selected().decision().orElseThrow().marks();
            LayerDocument gold =
                    new LayerDocument(review.model().plan().target().id(), review.document(1));
            review.does(() -> review.workplace().apply(new RelabelAnnotations(gold, put, new LabelName("Location"))));
            review.does(review.model().deciding()::reopen);
            assertThat(review.gold(1)).containsExactly("Turkey|Location");
            assertThat(review.model().notices().latest().orElseThrow().message())
                    .isEqualTo(Message.of("review.reopened-kept"));
        }
    }

    @Test
    void something_else_can_be_put_into_gold() {
        try (ReviewSession review = two()) {
            Annotation turkey = ((MarkCase) review.selected().item()).mark(0).orElseThrow();
            review.does(() -> review.model()
                    .deciding()
                    .edit(turkey.labelled(new LabelName("Event")).renewed()));
            assertThat(review.gold(1)).containsExactly("Turkey|Event");
            assertThat(review.rows().getFirst().decision().orElseThrow().verdict())
                    .isEqualTo(Decision.Verdict.EDITED);
        }
    }

    @Test
    void what_was_decided_can_be_opened_again() {
        try (ReviewSession review = two()) {
            review.does(() -> review.model().deciding().take(0));
            assertThat(review.gold(1)).containsExactly("Turkey|Actor");
            review.does(() -> review.model().differences().step(-1));
            review.does(review.model().deciding()::reopen);
            assertThat(review.gold(1)).isEmpty();
            assertThat(review.selected().isOpen()).isTrue();
        }
    }

    @Test
    void what_was_put_into_gold_by_hand_goes_only_if_one_says_so() {
        Workplace workplace = ReviewSession.project(folder, A, B);
        workplace.apply(new SetDocumentState(
                Layer.of("gold", Layer.Kind.GOLD), workplace.document(1), DocumentState.IN_PROGRESS));
        ReviewSession.mark(workplace, "gold", "Turkey|Actor");
        try (ReviewSession review = ReviewSession.of(workplace)) {
            Deciding.Question[] asked = new Deciding.Question[1];
            review.model().deciding().questionProperty().subscribe(question -> {
                if (question != null) {
                    asked[0] = question;
                }
            });
            review.does(() -> review.model().deciding().take(1));
            assertThat(review.gold(1)).containsExactly("Turkey|Actor");
            assertThat(asked[0]).isNotNull();
            review.does(asked[0].discard());
            assertThat(review.gold(1)).containsExactly("Turkey|Location");
        }
    }

    @Test
    void a_document_is_accepted_once_all_is_settled_and_returned_with_a_remark_at_any_time() {
        try (ReviewSession review = two()) {
            review.does(review.model().judging()::accept);
            assertThat(review.model().notices().latest().orElseThrow().message().key())
                    .isEqualTo("review.still-open");
            Layer bert = review.model().plan().layers().get(1);
            review.does(() -> review.model().judging().giveBack(bert, "look at Turkey again"));
            assertThat(review.remark("bert", 1)).isEqualTo("look at Turkey again");
            review.does(() -> review.model().open(review.document(2)));
            review.does(() -> review.model().deciding().all());
            review.does(() -> review.model().open(review.document(2)));
            review.does(review.model().judging()::accept);
            assertThat(review.model()
                            .documents()
                            .row(review.document(2))
                            .orElseThrow()
                            .state())
                    .isEqualTo(DocumentState.ACCEPTED);
        }
    }

    @Test
    void all_that_is_agreed_upon_goes_into_gold_as_one_step() {
        try (ReviewSession review = two()) {
            review.does(review.model().strategies()::acceptAgreed);
            review.await(() -> !review.gold(1).isEmpty());
            review.settle();
            assertThat(review.gold(1)).containsExactly("Iran|Actor");
            assertThat(review.gold(2)).as("another document").isEmpty();
            review.does(review.model()::undo);
            assertThat(review.gold(1)).isEmpty();
        }
    }

    @Test
    void a_rule_does_what_was_counted_before() {
        try (ReviewSession review = ReviewSession.of(
                ReviewSession.project(folder, A, B, "cora: Iran|Actor, Turkey|Actor, Russia|Actor, Aleppo|Event"))) {
            Strategies strategies = review.model().strategies();
            review.does(() -> strategies.choose(
                    plan -> plan.by(StrategyPlan.Kind.MAJORITY).everywhere(true)));
            review.await(() -> strategies.forecastProperty().get().isPresent());
            int taken = strategies.forecastProperty().get().orElseThrow().count(Prospect.TAKEN);
            review.does(strategies::apply);
            review.await(() -> !strategies.busyProperty().get());
            review.settle();
            assertThat(review.gold(1)).containsExactly("Iran|Actor", "Turkey|Actor", "Russia|Actor");
            assertThat(review.gold(1).size() + review.gold(2).size()).isEqualTo(taken);
        }
    }

    @Test
    void layers_that_agree_are_one_voice_of_several() {
        try (ReviewSession review = ReviewSession.of(
                ReviewSession.project(folder, A, B, "cora: Turkey|Actor, Iran|Actor, Astana|Location"))) {
            CaseRow row = review.rows().getFirst();
            CaseWords words =
                    new CaseWords(ReviewSession.ONE, review.model().state().schema());
            assertThat(words.statements(row)).extracting(Statement::letters).containsExactly("A, C", "B");
            CaseRow astana = review.rows().getLast();
            assertThat(words.silent(astana)).containsExactly(1);
        }
    }

    @Test
    void figures_are_of_the_whole_project_and_a_cell_of_the_matrix_lists_its_cases() {
        try (ReviewSession review = two()) {
            AgreementModel agreement = review.model().agreement();
            review.await(() -> agreement.reportProperty().get().isPresent());
            AgreementModel.Line all = agreement.lines().getLast();
            assertThat(all.label()).isEmpty();
            assertThat(all.f1().orElseThrow()).isCloseTo(4.0 / 9, within(1e-12));
            Confusion confusion = agreement.confusions().getFirst();
            Differences differences = review.model().differences();
            differences.sift(
                    DifferenceFilter.ALL.picking(Cell.of(review.model().plan(), confusion, "Actor", "Location")));
            assertThat(review.said()).containsExactly("Label: “Turkey” Actor / Location");
            differences.sift(DifferenceFilter.ALL.picking(Cell.of(review.model().plan(), confusion, "Actor", "Actor")));
            assertThat(review.said()).as("agreed cases, too").containsExactly("Agreed: “Iran” Actor");
            differences.sift(DifferenceFilter.ALL.picking(Cell.of(review.model().plan(), confusion, "", "Actor")));
            assertThat(review.said()).containsExactly("Only B: “Russia” Actor");
        }
    }

    @Test
    void it_says_why_there_is_nothing_to_be_settled() {
        try (ReviewSession review = ReviewSession.of(ReviewSession.project(folder, A))) {
            assertThat(review.model().emptiness()).contains(Message.of("review.no-second-layer"));
        }
        try (ReviewSession review =
                ReviewSession.of(ReviewSession.project(folder, "anna: Iran|Actor", "bert: Iran|Actor"))) {
            assertThat(review.model().emptiness()).contains(Message.of("review.nothing-differs"));
            review.does(() -> review.model().open(review.document(2)));
            assertThat(review.model().emptiness()).contains(Message.of("review.not-worked-on"));
            review.does(() -> review.model()
                    .compare(review.model()
                            .plan()
                            .toggled(review.model().plan().layers().getFirst())));
            assertThat(review.model().emptiness()).contains(Message.of("review.choose-two"));
        }
        try (ReviewSession review = ReviewSession.of(Workplace.in(folder))) {
            assertThat(review.model().emptiness()).contains(Message.of("review.no-documents"));
            assertThat(review.model().page().wanted()).isEqualTo(Optional.empty());
        }
    }
}
