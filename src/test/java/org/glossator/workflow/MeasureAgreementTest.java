package org.glossator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.glossator.workflow.AgreementDesk.MINA;
import static org.glossator.workflow.AgreementDesk.REZA;
import static org.glossator.workflow.AgreementDesk.choice;
import static org.glossator.workflow.AgreementDesk.document;
import static org.glossator.workflow.AgreementDesk.figure;
import static org.glossator.workflow.AgreementDesk.mark;
import static org.glossator.workflow.AgreementDesk.overall;
import static org.glossator.workflow.AgreementDesk.value;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.ExplainedException;
import org.glossator.project.DocumentContent;
import org.glossator.project.Project;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.review.agreement.AgreementChoice;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.AgreementRow;
import org.glossator.review.agreement.AgreementTable;
import org.glossator.review.agreement.Confusion;
import org.glossator.review.agreement.Measure;
import org.glossator.review.agreement.Scope;
import org.glossator.review.agreement.coding.Category;
import org.glossator.review.agreement.figure.Figure;
import org.glossator.review.agreement.study.CellSearch;
import org.glossator.review.agreement.study.Matching;
import org.glossator.review.agreement.study.Pair;
import org.glossator.review.agreement.study.Studied;
import org.glossator.review.agreement.study.Subject;
import org.glossator.review.agreement.study.Unit;
import org.glossator.schema.LabelName;
import org.glossator.task.Progress;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Agreement over real project files, made by the edits that the window makes.
class MeasureAgreementTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName EVENT = new LabelName("Event");

    @TempDir
    Path folder;

    private AgreementDesk desk = new AgreementDesk(Path.of(""));

    @BeforeEach
    void sit() {
        desk = new AgreementDesk(folder);
    }

    @AfterEach
    void close() throws ExplainedException {
        desk.close();
    }

    /// A mark as strict matching sees it.
    private record Mention(LabelName label, List<Span> spans) {}

    private static Set<Mention> mentions(DocumentContent content, Project project, String layer) {
        LayerId id = project.state().layerNamed(layer).orElseThrow().id();
        return content.markup(id).annotations().inOrder().stream()
                .map(mark -> new Mention(mark.label(), mark.spans()))
                .collect(Collectors.toSet());
    }

    @Test
    void strict_figures_of_the_sample_are_those_of_sets_of_mentions() throws ExplainedException {
        Project project = desk.sample();
        DocumentContent content =
                project.read(project.state().documents().getFirst().id()).orElseThrow();
        Set<Mention> a = mentions(content, project, "annotator-a");
        Set<Mention> b = mentions(content, project, "annotator-b");
        Set<Mention> both = new HashSet<>(a);
        both.retainAll(b);

        AgreementRow all = overall(desk.spans(project, Matching.STRICT, "annotator-a", "annotator-b"));

        assertThat(both).hasSize(31);
        assertThat(value(all, Measure.PRECISION)).isEqualTo(31.0 / 42);
        assertThat(value(all, Measure.RECALL)).isEqualTo(31.0 / 43);
        assertThat(value(all, Measure.F1)).isCloseTo(2.0 * both.size() / (a.size() + b.size()), within(1e-12));
        assertThat(figure(all, Measure.F1).items()).isEqualTo(85);
    }

    @Test
    void strict_items_of_the_sample_are_places_and_kappa_follows_from_their_counts() throws ExplainedException {
        Project project = desk.sample();
        AgreementTable table = desk.spans(project, Matching.STRICT, "annotator-a", "annotator-b");
        Confusion confusion = table.confusions().getFirst();
        double all = confusion.counts().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
        double agreed = 0;
        double chance = 0;
        for (int i = 0; i < confusion.categories().size(); i++) {
            agreed += confusion.at(i, i);
            int at = i;
            double row = confusion.counts().get(i).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            double column =
                    confusion.counts().stream().mapToLong(each -> each.get(at)).sum();
            chance += row * column / (all * all);
        }
        assertThat(all).isEqualTo(52); // 43 + 42 marks, less 33 over the same words
        assertThat(agreed).isEqualTo(31);
        assertThat(value(overall(table), Measure.KAPPA))
                .isCloseTo((agreed / all - chance) / (1 - chance), within(1e-12));
        assertThat(value(overall(table), Measure.OBSERVED)).isCloseTo(agreed / all, within(1e-12));
    }

    @Test
    void marks_of_all_labels_add_up_to_the_marks_of_the_whole() throws ExplainedException {
        Project project = desk.sample();
        for (Matching matching : Matching.values()) {
            AgreementTable table = desk.spans(project, matching, "annotator-a", "annotator-b", "gold");
            long sum = table.rows(Scope.OfLabel.class).stream()
                    .mapToLong(row -> figure(row, Measure.F1).items())
                    .sum();
            assertThat(sum).isEqualTo(figure(overall(table), Measure.F1).items());
        }
    }

    @Test
    void what_matches_in_part_counts_more_the_less_strictly_it_is_looked_at() throws ExplainedException {
        Project project = desk.sample();
        double strict = value(overall(desk.spans(project, Matching.STRICT, "annotator-a", "annotator-b")), Measure.F1);
        double inPart =
                value(overall(desk.spans(project, Matching.PROPORTIONAL, "annotator-a", "annotator-b")), Measure.F1);
        double lenient =
                value(overall(desk.spans(project, Matching.LENIENT, "annotator-a", "annotator-b")), Measure.F1);
        assertThat(strict).isLessThan(inPart);
        assertThat(inPart).isLessThan(lenient);
    }

    @Test
    void a_mark_of_which_the_other_covers_half_counts_half_for_recall_and_whole_for_precision()
            throws ExplainedException {
        Project project = desk.empty();
        TextDocument document = document(project, "Iran Iraq met.");
        mark(project, MINA, document, ACTOR, "Iran Iraq");
        mark(project, REZA, document, ACTOR, "Iran");
        AgreementRow all = overall(desk.spans(project, Matching.PROPORTIONAL, "Mina", "Reza"));
        assertThat(value(all, Measure.RECALL)).isEqualTo(4.0 / 9);
        assertThat(value(all, Measure.PRECISION)).isEqualTo(1);
    }

    @Test
    void documents_are_never_put_on_one_line() throws ExplainedException {
        Project project = desk.empty();
        TextDocument first = document(project, "Iran met Iraq.");
        TextDocument second = document(project, "Oman met Iraq.");
        mark(project, MINA, first, ACTOR, "Iran");
        mark(project, REZA, first, EVENT, "met");
        mark(project, MINA, second, EVENT, "met");
        mark(project, REZA, second, ACTOR, "Oman");

        AgreementRow all = overall(desk.spans(project, Matching.STRICT, "Mina", "Reza"));

        // Both have one Actor and one Event in the same places: side by side, and nowhere in the same document.
        assertThat(value(all, Measure.F1)).isZero();
        assertThat(value(all, Measure.OBSERVED)).isZero();
        assertThat(value(all, Measure.ALPHA)).isNegative();
        assertThat(value(all, Measure.ALPHA_U)).isNegative();
    }

    @Test
    void agreement_about_everything_is_one_or_beyond_saying_but_never_nought() throws ExplainedException {
        Project project = desk.empty();
        TextDocument document = document(project, "Iran met Iraq.");
        for (Layer layer : List.of(MINA, REZA)) {
            mark(project, layer, document, ACTOR, "Iran", "Iraq");
        }
        AgreementRow all = overall(desk.spans(project, Matching.STRICT, "Mina", "Reza"));
        assertThat(value(all, Measure.F1)).isOne();
        assertThat(value(all, Measure.OBSERVED)).isOne();
        assertThat(value(all, Measure.ALPHA_U)).isOne();
        assertThat(figure(all, Measure.KAPPA).figure()).isInstanceOf(Figure.Undefined.class);

        mark(project, MINA, document, EVENT, "met");
        mark(project, REZA, document, EVENT, "met");
        all = overall(desk.spans(project, Matching.STRICT, "Mina", "Reza"));
        assertThat(value(all, Measure.KAPPA)).isOne();
        assertThat(value(all, Measure.ALPHA)).isOne();
    }

    @Test
    void where_nobody_found_anything_nothing_is_defined() throws ExplainedException {
        Project project = desk.empty();
        TextDocument document = document(project, "Iran met Iraq.");
        TextDocument other = document(project, "Nothing here.");
        for (Layer layer : List.of(MINA, REZA)) {
            mark(project, layer, document, ACTOR, "Iran");
            project.apply(new SetDocumentState(layer, List.of(other.id()), DocumentState.DONE));
        }
        AgreementTable table = desk.spans(project, Matching.STRICT, "Mina", "Reza");
        AgreementRow empty = table.rows(Scope.OfDocument.class).getLast();
        assertThat(empty.scope()).isEqualTo(new Scope.OfDocument(other.head()));
        assertThat(empty.figures()).allSatisfy(each -> assertThat(each.figure()).isInstanceOf(Figure.Undefined.class));
    }

    @Test
    void who_never_worked_on_a_document_is_not_taken_to_have_found_nothing() throws ExplainedException {
        Project project = desk.empty();
        TextDocument shared = document(project, "Iran met Iraq.");
        TextDocument alone = document(project, "Oman met Iraq.");
        TextDocument untouched = document(project, "Nobody.");
        mark(project, MINA, shared, ACTOR, "Iran");
        mark(project, REZA, shared, ACTOR, "Iran");
        mark(project, MINA, alone, ACTOR, "Oman");

        AgreementChoice choice = choice(project, Matching.STRICT, Set.of(Unit.SPANS), "Mina", "Reza");
        AgreementReport before = desk.report(project, choice);
        assertThat(before.coverage().documents()).containsExactly(shared.head());
        assertThat(before.coverage().leftOut())
                .extracting(each -> each.document().id(), each -> each.reason().key())
                .containsExactly(
                        tuple(alone.id(), "agreement.one-worked"), tuple(untouched.id(), "agreement.nobody-worked"));
        assertThat(value(overall(before.tables().getFirst()), Measure.F1)).isOne();

        project.apply(new SetDocumentState(REZA, List.of(alone.id()), DocumentState.DONE));
        AgreementReport after = desk.report(project, choice);
        assertThat(value(overall(after.tables().getFirst()), Measure.F1)).isEqualTo(2.0 / 3);
    }

    @Test
    void documents_come_in_the_order_in_which_they_need_to_be_talked_about() throws ExplainedException {
        Project project = desk.empty();
        TextDocument agreed = document(project, "Iran met Iraq.");
        TextDocument disputed = document(project, "Oman met Iraq.");
        for (TextDocument each : List.of(agreed, disputed)) {
            mark(project, MINA, each, ACTOR, "Iraq");
        }
        mark(project, REZA, agreed, ACTOR, "Iraq");
        mark(project, REZA, disputed, EVENT, "Iraq");
        assertThat(desk.spans(project, Matching.STRICT, "Mina", "Reza").rows(Scope.OfDocument.class))
                .extracting(AgreementRow::scope)
                .containsExactly(new Scope.OfDocument(disputed.head()), new Scope.OfDocument(agreed.head()));
    }

    @Test
    void documents_are_grouped_by_the_day_on_which_they_were_last_touched() throws ExplainedException {
        AgreementTable table = desk.spans(desk.sample(), Matching.STRICT, "annotator-a", "annotator-b");
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(table.rows(Scope.OfPeriod.class))
                .extracting(AgreementRow::scope)
                .containsExactly(new Scope.OfPeriod(day, day));
        assertThat(value(table.rows(Scope.OfPeriod.class).getFirst(), Measure.F1))
                .isEqualTo(value(overall(table), Measure.F1));
    }

    @Test
    void behind_every_cell_stand_as_many_places_as_it_counts() throws ExplainedException {
        Project project = desk.sample();
        for (Unit unit : EnumSet.complementOf(EnumSet.of(Unit.DOCUMENT_LABELS))) {
            AgreementChoice choice =
                    choice(project, Matching.LENIENT, Set.of(unit), "annotator-a", "annotator-b", "gold");
            for (AgreementTable table : desk.report(project, choice).tables()) {
                Confusion confusion = table.confusions().get(1); // annotator-a and gold
                for (int row = 0; row < confusion.categories().size(); row++) {
                    int column = confusion.categories().size() - 1 - row;
                    CellSearch.Cell cell = new CellSearch.Cell(
                            table.subject(),
                            new Pair(0, 2),
                            confusion.categories().get(row),
                            confusion.categories().get(column));
                    assertThat(desk.measuring.behind(project, choice, cell, 10_000, Progress.UNWATCHED))
                            .as("%s", cell)
                            .hasSize((int) confusion.at(row, column));
                }
            }
        }
    }

    @Test
    void a_place_behind_a_cell_is_where_the_layers_say_so() throws ExplainedException {
        Project project = desk.sample();
        AgreementChoice choice = choice(project, Matching.STRICT, Set.of(Unit.SPANS), "annotator-a", "annotator-b");
        CellSearch.Cell cell = new CellSearch.Cell(
                Subject.of(Unit.SPANS), new Pair(0, 1), Category.of("Location"), Category.of("Agreement"));
        List<MeasureAgreement.Place> places = desk.measuring.behind(project, choice, cell, 10, Progress.UNWATCHED);
        String text = project.read(places.getFirst().document().id())
                .orElseThrow()
                .document()
                .text();
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().span().of(text)).isEqualTo("de-escalation zones");
    }

    @Test
    void labels_that_are_not_measured_are_as_if_they_were_not_there() throws ExplainedException {
        Project project = desk.sample();
        AgreementChoice all = choice(project, Matching.STRICT, Set.of(Unit.SPANS), "annotator-a", "annotator-b");
        AgreementChoice actors =
                new AgreementChoice(all.layers(), Set.of(), Set.of(ACTOR), all.treatment(), all.plan());
        AgreementTable table = desk.report(project, actors).tables().getFirst();
        assertThat(table.rows(Scope.OfLabel.class)).hasSize(1);
        assertThat(value(overall(table), Measure.F1))
                .isEqualTo(value(
                        desk.report(project, all).tables().getFirst().rows(Scope.OfLabel.class).stream()
                                .filter(row -> row.scope().equals(new Scope.OfLabel(Category.of("Actor"))))
                                .findFirst()
                                .orElseThrow(),
                        Measure.F1));
        assertThat(table.confusions().getFirst().categories()).containsExactly(Category.of("Actor"), Studied.NOTHING);
    }

    @Test
    void one_layer_is_refused_and_so_are_layers_without_a_document_in_common() throws ExplainedException {
        Project project = desk.empty();
        TextDocument first = document(project, "Iran met Iraq.");
        TextDocument second = document(project, "Oman met Iraq.");
        mark(project, MINA, first, ACTOR, "Iran");
        mark(project, REZA, second, ACTOR, "Oman");
        assertThatThrownBy(() -> desk.spans(project, Matching.STRICT, "Mina", "Mina"))
                .hasMessageContaining("two layers at least");
        assertThatThrownBy(() -> desk.spans(project, Matching.STRICT, "Mina", "Reza"))
                .isInstanceOf(AgreementRefusedException.class)
                .hasMessageContaining("no document that two of the layers “Mina” and “Reza” worked on");
        assertThatThrownBy(() -> desk.spans(project, Matching.STRICT, "Mina", "Ali"))
                .hasMessage("There is no layer “Ali”; there are “Mina” and “Reza”.");
    }

    @Test
    void measuring_stops_where_it_is_no_longer_wanted() throws ExplainedException {
        Project project = desk.sample();
        AgreementChoice choice = choice(project, Matching.STRICT, Set.of(Unit.SPANS), "annotator-a", "annotator-b");
        int[] reports = new int[1];
        Progress counting = (_, _) -> reports[0]++;
        desk.measuring.measure(project, choice, counting);
        for (int stop : new int[] {1, reports[0] / 2, reports[0] - 1}) {
            int[] left = {stop};
            Progress stopping = (_, _) -> {
                if (--left[0] < 0) {
                    throw new CancellationException();
                }
            };
            assertThatThrownBy(() -> desk.measuring.measure(project, choice, stopping))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
