package org.glossator.ui.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Relation;
import org.glossator.project.LayerDocument;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.SetNote;
import org.glossator.schema.LabelName;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model over a real project file; the screen's thread is the test's, which takes up its work when it is told to.
class AnnotateModelTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName AGREEMENT = new LabelName("Agreement");

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    private Workplace workplace;
    private AnnotateModel model;
    private Subscription active;

    @BeforeEach
    void open() {
        workplace = Workplace.in(folder, Workplace.ASTANA, "Second", "Third");
        begin();
    }

    @AfterEach
    void close() {
        active.close();
        workplace.close();
    }

    @Test
    void a_mark_is_shown_only_after_its_commit_is_told() {
        select("Iran");
        model.marking().label(ACTOR, Marking.Edges.WORDS);
        workplace.await();

        assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran");
        assertThat(model.page().annotations().isEmpty()).isTrue();
        assertThat(model.link().underWayProperty().get()).isEqualTo(1);

        settle();
        assertThat(model.page().annotations().size()).isEqualTo(1);
        assertThat(model.selection().annotation()).isPresent();
        assertThat(model.link().underWayProperty().get()).isZero();
    }

    @Test
    void events_that_come_faster_than_the_screen_takes_them_come_together() {
        List<Integer> told = new ArrayList<>();
        Subscription listening = model.link().listen(events -> told.add(events.size()));
        for (String words : List.of("Iran", "Turkey", "Russia")) {
            select(words);
            model.marking().label(ACTOR, Marking.Edges.WORDS);
        }
        workplace.await();
        settle();

        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(told).hasSize(1);
        listening.close();
    }

    @Test
    void after_it_is_closed_nothing_is_told_not_even_what_was_on_its_way() {
        select("Iran");
        model.marking().label(ACTOR, Marking.Edges.WORDS);
        workplace.await();
        active.close();
        settle();

        assertThat(model.page().annotations().isEmpty()).isTrue();
    }

    @Test
    void running_through_the_list_opens_only_where_one_stops() {
        model.openBeside(1);
        model.openBeside(1);
        settle();

        assertThat(model.page().document().orElseThrow().text()).isEqualTo("Third");
        model.openBeside(1);
        assertThat(said()).contains("no further document");
    }

    @Test
    void clicks_go_from_the_innermost_mark_outward_and_round() {
        mark("Astana", ACTOR);
        mark("the Astana agreements", AGREEMENT);
        int there = Workplace.ASTANA.indexOf("Astana") + 2;
        model.selection().clear();

        List<String> clicked = IntStream.range(0, 3)
                .mapToObj(_ -> {
                    model.selection().click(there);
                    return model.selection().annotation().orElseThrow().label().value();
                })
                .toList();

        assertThat(clicked).containsExactly("Actor", "Agreement", "Actor");
    }

    @Test
    void going_from_mark_to_mark_begins_at_the_caret_and_stays_at_the_ends() {
        mark("Iran", ACTOR);
        mark("Turkey", ACTOR);
        model.selection().escape();
        model.selection().wordsProperty().set(new Span(10, 10));

        model.selection().step(1);
        assertThat(quote()).isEqualTo("Turkey");
        model.selection().step(1);
        assertThat(quote()).isEqualTo("Turkey");
        model.selection().step(-1);
        assertThat(quote()).isEqualTo("Iran");
    }

    @Test
    void the_same_words_are_not_marked_alike_twice() {
        mark("Iran", ACTOR);
        mark("Iran", ACTOR);

        assertThat(model.page().annotations().size()).isEqualTo(1);
        assertThat(said()).contains("marked as Actor already");
    }

    @Test
    void blanks_are_not_marked() {
        model.selection().wordsProperty().set(new Span(4, 5));
        model.marking().label(ACTOR, Marking.Edges.EXACT);

        assertThat(said()).contains("nothing but blanks");
    }

    @Test
    void relations_are_offered_in_both_directions_and_refused_where_the_schema_has_none() {
        mark("Turkey", ACTOR);
        AnnotationId turkey = model.selection().selected().orElseThrow();
        mark("the Astana agreements", AGREEMENT);
        model.linking().begin();
        model.linking().pickAt(Workplace.ASTANA.indexOf("Turkey"));

        Linking.Step.Choosing choosing =
                (Linking.Step.Choosing) model.linking().stepProperty().get();
        assertThat(choosing.choices())
                .extracting(RelationChoice::title)
                .contains("party →", "← violates")
                .doesNotContain("covers →");

        RelationChoice violates = choosing.choices().stream()
                .filter(choice -> choice.title().equals("← violates"))
                .findFirst()
                .orElseThrow();
        model.linking().choose(violates);
        settle();
        Relation made = model.page().markup().relations().inOrder().getFirst();
        assertThat(made.source()).isEqualTo(turkey);
    }

    @Test
    void an_undo_that_leaves_something_says_so_in_words() {
        mark("Iran", ACTOR);
        LayerDocument place = new LayerDocument(model.layers().mine().id(), workplace.document(1));
        AnnotationId iran = model.selection().selected().orElseThrow();
        workplace.applyAs("annotator-b", new RelabelAnnotations(place, List.of(iran), AGREEMENT));
        begin();

        model.history().undo();
        settle();

        assertThat(said()).startsWith("Undone: annotate “Iran” as Actor; ").contains("left as they are");
    }

    @Test
    void undo_goes_to_what_it_changed_also_in_another_document() {
        mark("Iran", ACTOR);
        AnnotationId iran = model.selection().selected().orElseThrow();
        model.marking().remove();
        settle();
        model.openBeside(1);
        settle();

        model.history().undo();
        settle();

        assertThat(model.page().wanted()).contains(workplace.document(1));
        assertThat(model.selection().selected()).contains(iran);
    }

    @Test
    void what_was_written_is_handed_in_when_another_mark_is_selected() {
        mark("Iran", ACTOR);
        AnnotationId iran = model.selection().selected().orElseThrow();
        LayerDocument place = new LayerDocument(model.layers().mine().id(), workplace.document(1));
        model.drafts().write(new Drafts.Field(iran, "note"), new SetNote(place, iran, "sure"));
        mark("Turkey", ACTOR);

        assertThat(model.page().annotations().find(iran).orElseThrow().note()).isEqualTo("sure");
    }

    @Test
    void a_mark_touches_only_its_row() {
        List<Integer> changed = new ArrayList<>();
        model.documents().all().addListener((ListChangeListener<DocumentRow>) change -> {
            while (change.next()) {
                changed.add(change.getTo() - change.getFrom());
            }
        });
        mark("Iran", ACTOR);
        changed.clear();
        mark("Turkey", ACTOR);

        assertThat(changed).containsExactly(1);
        assertThat(model.documents().all().getFirst().tally().annotations()).isEqualTo(2);
    }

    @Test
    void the_next_document_that_is_not_done_is_looked_for_from_the_top_again() {
        model.mark(DocumentState.DONE);
        settle();
        assertThat(model.page().wanted()).contains(workplace.document(2));
        model.openBeside(1);
        settle();
        model.mark(DocumentState.DONE);
        settle();

        assertThat(model.page().wanted()).contains(workplace.document(2));
        assertThat(model.documents().doneProperty().get()).isEqualTo(2);
    }

    @Test
    void relations_are_listed_by_type_and_place_with_an_arrow() {
        mark("Turkey", ACTOR);
        AnnotationId turkey = model.selection().selected().orElseThrow();
        mark("the Astana agreements", AGREEMENT);
        var agreements = model.selection().annotation().orElseThrow();
        LayerDocument place = new LayerDocument(model.layers().mine().id(), workplace.document(1));
        workplace.apply(new AddRelation(place, Relation.of(new RelationName("party"), agreements.id(), turkey)));
        settle();

        Inspection inspection = Inspection.of(
                agreements,
                model.page().markup(),
                Workplace.ASTANA,
                model.state().schema());
        assertThat(inspection.relations())
                .extracting(line -> line.title() + " " + line.words())
                .containsExactly("party → Turkey");
        assertThat(inspection.path()).extracting(label -> label.name().value()).containsExactly("Agreement");
    }

    @Test
    void lines_and_columns_count_code_points_after_every_kind_of_line_end() {
        String text = "a\r\n😀b\rc\u2028d";
        LineIndex lines = LineIndex.of(TextDocument.of("x", text, Map.of()));

        assertThat(lines.line(text.indexOf('b'))).isEqualTo(2);
        assertThat(lines.column(text.indexOf('b'))).isEqualTo(2);
        assertThat(lines.line(text.indexOf('c'))).isEqualTo(3);
        assertThat(lines.line(text.indexOf('d'))).isEqualTo(4);
        assertThat(lines.line(text.length())).isEqualTo(4);
    }

    private void begin() {
        if (active != null) {
            active.close();
        }
        model = new AnnotateModel(workplace.project(), screen::add, command -> command);
        active = model.activate();
        settle();
    }

    /// Waits for the project's thread and takes up what came from it, until nothing comes any more.
    private void settle() {
        do {
            Optional.ofNullable(screen.poll()).ifPresent(Runnable::run);
            workplace.await();
        } while (!screen.isEmpty());
    }

    private void select(String words) {
        int start = Workplace.ASTANA.indexOf(words);
        model.selection().wordsProperty().set(new Span(start, start + words.length()));
    }

    private void mark(String words, LabelName label) {
        select(words);
        model.marking().label(label, Marking.Edges.WORDS);
        settle();
    }

    private String quote() {
        return model.selection().annotation().orElseThrow().quote(Workplace.ASTANA);
    }

    private String said() {
        return model.notices().latest().orElseThrow().message().sentence();
    }
}
