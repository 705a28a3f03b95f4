package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Edge;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.AddFragment;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.MergeAnnotations;
import org.glossator.project.edit.MoveEdge;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RemoveFragment;
import org.glossator.project.edit.SetAttribute;
import org.glossator.project.edit.SetNote;
import org.glossator.project.edit.SplitAnnotation;
import org.glossator.schema.AttributeName;
import org.glossator.text.Span;
import org.glossator.text.Stride;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edges, fragments, splitting and joining against a real project: the document reads
/// “🕊 Iran and 🇹🇷 Turkey agreed in Astana.”
class ReshapingTest {

    private static final AnnotationId SECOND = AnnotationId.random();

    @TempDir
    Path folder;

    private Desk desk;
    private Project project;

    @BeforeEach
    void sit() throws Exception {
        desk = new Desk(folder);
        project = desk.sit("Mina");
    }

    @AfterEach
    void leave() throws Exception {
        project.close();
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @Test
    void an_edge_moves_word_by_word_and_keeps_all_that_is_told() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        project.apply(new SetNote(desk.place, iran.id(), "sure"));
        move(iran, Edge.Side.END, Stride.WORD, true);
        move(iran, Edge.Side.END, Stride.WORD, true);
        assertThat(words(iran)).isEqualTo("Iran and 🇹🇷");
        move(iran, Edge.Side.START, Stride.WORD, false);
        assertThat(words(iran)).isEqualTo("🕊 Iran and 🇹🇷");
        move(iran, Edge.Side.END, Stride.CHARACTER, false);
        assertThat(words(iran)).isEqualTo("🕊 Iran and ");
        assertThat(standing(iran).note()).isEqualTo("sure");
    }

    @Test
    void an_edge_stops_at_the_ends_of_the_text_and_before_nothing_is_left() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        move(iran, Edge.Side.START, Stride.WORD, false);
        assertThat(move(iran, Edge.Side.START, Stride.WORD, false)).isEmpty();
        move(iran, Edge.Side.START, Stride.WORD, true);
        assertThat(move(iran, Edge.Side.START, Stride.WORD, true)).isEmpty();
        assertThat(words(iran)).isEqualTo("Iran");
    }

    @Test
    void a_fragment_comes_and_goes_and_joins_what_it_touches() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        project.apply(new AddFragment(desk.place, iran.id(), desk.span("agreed")));
        assertThat(words(iran)).isEqualTo("Iran agreed");
        project.apply(new AddFragment(desk.place, iran.id(), desk.span("Turkey agreed in")));
        assertThat(standing(iran).spans()).containsExactly(desk.span("Iran"), desk.span("Turkey agreed in"));
        assertThat(project.apply(new AddFragment(desk.place, iran.id(), desk.span("agreed"))))
                .isEmpty();
        project.apply(new RemoveFragment(desk.place, iran.id(), desk.span("agreed")));
        assertThat(words(iran)).isEqualTo("Iran Turkey in");
        assertRefused(new RemoveFragment(desk.place, iran.id(), new Span(0, 99)), "delete the mark instead");
    }

    @Test
    void an_edge_does_not_reach_the_next_fragment() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        project.apply(new AddFragment(desk.place, iran.id(), desk.span("🇹🇷")));
        Edge inner = new Edge(0, Edge.Side.END);
        project.apply(new MoveEdge(desk.place, iran.id(), inner, Stride.WORD, true));
        assertThat(project.apply(new MoveEdge(desk.place, iran.id(), inner, Stride.WORD, true)))
                .isEmpty();
        assertThat(words(iran)).isEqualTo("Iran and 🇹🇷");
    }

    @Test
    void splitting_leaves_relations_and_note_with_the_first_part_and_undo_restores_all() throws Exception {
        Annotation agreed = desk.mark(project, "Turkey agreed in Astana", Desk.EVENT);
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
        project.apply(new SetNote(desk.place, agreed.id(), "sure"));
        Markup before = markup();

        int caret = desk.span(" in Astana").start();
        project.apply(new SplitAnnotation(desk.place, agreed.id(), caret, SECOND));
        assertThat(words(agreed)).isEqualTo("Turkey agreed");
        Annotation second = markup().annotations().find(SECOND).orElseThrow();
        assertThat(second.quote(desk.statement.text())).isEqualTo("in Astana");
        assertThat(second.label()).isEqualTo(Desk.EVENT);
        assertThat(second.note()).isEmpty();
        assertThat(standing(agreed).note()).isEqualTo("sure");
        assertThat(markup().relations()).isEqualTo(before.relations());

        assertUndone(before);
    }

    @Test
    void a_mark_is_split_only_where_words_stand_on_both_sides() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        for (int offset :
                List.of(0, desk.span("Iran").start(), desk.span("Iran").end(), 99)) {
            assertRefused(new SplitAnnotation(desk.place, iran.id(), offset, SECOND), "Put the caret inside");
        }
    }

    @Test
    void joined_marks_keep_the_relations_and_notes_of_both_and_undo_restores_all() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        Annotation turkey = desk.mark(project, "🇹🇷 Turkey", Desk.ACTOR);
        Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
        Annotation astana = desk.mark(project, "in Astana", Desk.EVENT);
        for (Annotation event : List.of(agreed, astana)) {
            for (Annotation actor : List.of(iran, turkey)) {
                project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, event.id(), actor.id())));
            }
        }
        project.apply(new SetNote(desk.place, agreed.id(), "one"));
        project.apply(new SetNote(desk.place, astana.id(), "two"));
        Markup before = markup();

        project.apply(new MergeAnnotations(desk.place, List.of(agreed.id(), astana.id())));
        assertThat(words(agreed)).isEqualTo("agreed in Astana");
        assertThat(standing(agreed).note()).isEqualTo("one\ntwo");
        assertThat(markup().annotations().find(astana.id())).isEmpty();
        assertThat(markup().relations().inOrder())
                .extracting(Relation::target)
                .containsExactlyInAnyOrder(iran.id(), turkey.id());
        assertUndone(before);
    }

    @Test
    void words_between_joined_marks_stay_uncovered_and_a_relation_between_them_goes() throws Exception {
        Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
        Markup before = markup();

        project.apply(new MergeAnnotations(desk.place, List.of(iran.id(), agreed.id())));
        assertThat(words(iran)).isEqualTo("Iran agreed");
        assertThat(standing(iran).label()).isEqualTo(Desk.ACTOR);
        assertThat(markup().relations().isEmpty()).isTrue();
        assertUndone(before);
    }

    @Test
    void what_has_been_removed_meanwhile_is_not_changed() throws Exception {
        Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
        Annotation turkey = desk.mark(project, "Turkey", Desk.ACTOR);
        project.apply(new RemoveAnnotations(desk.place, List.of(iran.id())));
        Markup before = markup();
        assertEachRefused(iran, turkey, "This annotation has been removed");
        assertThat(markup()).isEqualTo(before);

        project.apply(new RemoveDocuments(List.of(desk.statement.id())));
        assertEachRefused(iran, turkey, "This document has been removed");
    }

    private void assertEachRefused(Annotation gone, Annotation other, String why) {
        for (Edit edit : List.of(
                new MoveEdge(desk.place, gone.id(), Edge.lastOf(gone), Stride.WORD, true),
                new AddFragment(desk.place, gone.id(), desk.span("agreed")),
                new RemoveFragment(desk.place, gone.id(), desk.span("agreed")),
                new SplitAnnotation(desk.place, gone.id(), 4, SECOND),
                new MergeAnnotations(desk.place, List.of(other.id(), gone.id())),
                new SetAttribute(
                        desk.place, List.of(other.id(), gone.id()), new AttributeName("status"), Optional.empty()))) {
            assertRefused(edit, why);
        }
    }

    private void assertRefused(Edit edit, String why) {
        assertThatThrownBy(() -> project.apply(edit))
                .isInstanceOf(EditRefusedException.class)
                .hasMessageContaining(why);
    }

    /// One undo brings back all, one redo gives the same again.
    private void assertUndone(Markup before) throws Exception {
        Markup after = markup();
        assertThat(project.undo().get().orElseThrow().left()).isEmpty();
        assertThat(markup()).isEqualTo(before);
        assertThat(project.redo().get().orElseThrow().left()).isEmpty();
        assertThat(markup()).isEqualTo(after);
    }

    private Optional<JournalEntry> move(Annotation annotation, Edge.Side side, Stride stride, boolean onward)
            throws ExplainedException {
        return project.apply(new MoveEdge(desk.place, annotation.id(), new Edge(0, side), stride, onward));
    }

    private Markup markup() throws StoreException {
        return project.read(desk.statement.id()).orElseThrow().markup(desk.layer.id());
    }

    private Annotation standing(Annotation annotation) throws StoreException {
        return markup().annotations().find(annotation.id()).orElseThrow();
    }

    private String words(Annotation annotation) throws StoreException {
        return standing(annotation).quote(desk.statement.text());
    }
}
