package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Relation;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RenameDocument;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() throws Exception {
        desk = new Desk(folder);
    }

    @Test
    void a_mark_begins_the_layer_and_the_work_on_the_document() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            assertThat(desk.marks(project)).containsExactly(iran);
            assertThat(project.state().layers()).containsExactly(desk.layer);
            assertThat(project.state().tally(desk.place)).isEqualTo(new Tally(DocumentState.IN_PROGRESS, 1, 0));
        }
    }

    @Test
    void undo_and_redo_go_on_after_reopening_and_are_named() throws Exception {
        Annotation iran;
        try (Project project = desk.sit("Mina")) {
            iran = desk.mark(project, "Iran", Desk.ACTOR);
            desk.mark(project, "Turkey", Desk.ACTOR);
        }
        try (Project project = desk.sit("Mina")) {
            assertThat(project.history().undoable().orElseThrow().sentence()).isEqualTo("annotate “Turkey” as Actor");
            project.undo().get();
            assertThat(desk.marks(project)).containsExactly(iran);
        }
        try (Project project = desk.sit("Mina")) {
            assertThat(project.history().redoable().orElseThrow().sentence()).isEqualTo("annotate “Turkey” as Actor");
            project.undo().get();
            assertThat(desk.marks(project)).isEmpty();
            assertThat(project.state().layers()).isEmpty();
            assertThat(project.undo().get()).isEmpty();
            project.redo().get();
            project.redo().get();
            assertThat(project.redo().get()).isEmpty();
            assertThat(desk.marks(project)).hasSize(2);
        }
    }

    @Test
    void a_new_edit_after_an_undo_leaves_nothing_to_redo() throws Exception {
        try (Project project = desk.sit("Mina")) {
            desk.mark(project, "Iran", Desk.ACTOR);
            project.undo().get();
            desk.mark(project, "Turkey", Desk.ACTOR);
            assertThat(project.history().redoable()).isEmpty();
            assertThat(project.redo().get()).isEmpty();
        }
    }

    @Test
    void undo_takes_back_only_ones_own_edits() throws Exception {
        try (Project project = desk.sit("Mina")) {
            desk.mark(project, "Iran", Desk.ACTOR);
        }
        try (Project project = desk.sit("Omid")) {
            assertThat(project.history()).isEqualTo(History.EMPTY);
            assertThat(project.undo().get()).isEmpty();
        }
    }

    @Test
    void what_another_has_changed_since_is_left_and_told() throws Exception {
        Annotation iran;
        try (Project project = desk.sit("Mina")) {
            iran = desk.mark(project, "Iran", Desk.ACTOR);
        }
        try (Project project = desk.sit("Omid")) {
            project.apply(new RelabelAnnotations(desk.place, List.of(iran.id()), Desk.EVENT));
        }
        try (Project project = desk.sit("Mina")) {
            Undone undone = project.undo().get().orElseThrow();
            assertThat(undone.left()).contains(new Change.AnnotationRemoved(desk.place, iran));
            assertThat(desk.marks(project)).containsExactly(iran.labelled(Desk.EVENT));
            assertThat(project.state().layers()).containsExactly(desk.layer);
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @Test
    void undoing_a_removal_whose_document_is_gone_leaves_marks_and_relations() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
            project.apply(new RemoveAnnotations(desk.place, List.of(iran.id(), agreed.id())));
        }
        try (Project project = desk.sit("Omid")) {
            project.apply(new RemoveDocuments(List.of(desk.statement.id())));
        }
        try (Project project = desk.sit("Mina")) {
            Undone undone = project.undo().get().orElseThrow();
            assertThat(undone.left()).hasSize(3);
            assertThat(undone.entry().changes().isEmpty()).isTrue();
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @Test
    void redoing_a_layer_whose_name_was_taken_leaves_it() throws Exception {
        try (Project project = desk.sit("Mina")) {
            desk.mark(project, "Iran", Desk.ACTOR);
            project.undo().get();
        }
        try (Project project = desk.sit("Omid")) {
            var other = org.glossator.annotation.Layer.of("Mina", desk.layer.kind());
            project.apply(new AddAnnotations(
                    other, desk.statement.id(), List.of(Annotation.of(Desk.ACTOR, desk.span("Turkey")))));
        }
        try (Project project = desk.sit("Mina")) {
            Undone undone = project.redo().get().orElseThrow();
            assertThat(undone.entry().changes().isEmpty()).isTrue();
            assertThat(project.state().layers()).hasSize(1);
        }
    }

    @Test
    void a_document_removed_with_all_on_it_comes_back_with_all_on_it() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
            var before = project.read(desk.statement.id()).orElseThrow();
            Tally tally = project.state().tally(desk.place);
            project.apply(new RemoveDocuments(List.of(desk.statement.id())));
            assertThat(project.state().documents()).isEmpty();
            assertThat(project.state().tallies()).isEmpty();
            project.undo().get();
            assertThat(project.read(desk.statement.id())).contains(before);
            assertThat(project.state().tally(desk.place)).isEqualTo(tally);
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @Test
    void a_refused_edit_changes_nothing() throws Exception {
        try (Project project = desk.sit("Mina")) {
            var state = project.state();
            Annotation beyond = Annotation.of(Desk.ACTOR, new Span(0, 9_999));
            assertThatThrownBy(
                            () -> project.apply(new AddAnnotations(desk.layer, desk.statement.id(), List.of(beyond))))
                    .isInstanceOf(EditRefusedException.class)
                    .hasMessageContaining("beyond the text");
            Annotation unknown = Annotation.of(new LabelName("Weather"), desk.span("Iran"));
            assertThatThrownBy(
                            () -> project.apply(new AddAnnotations(desk.layer, desk.statement.id(), List.of(unknown))))
                    .isInstanceOf(EditRefusedException.class)
                    .hasMessageContaining("Weather");
            assertThat(project.state()).isSameAs(state);
            assertThat(desk.marks(project)).isEmpty();
        }
    }

    @Test
    void a_project_opened_to_read_refuses_every_edit_and_sees_what_was_committed() throws Exception {
        try (Project writing = desk.sit("Mina");
                Project reading = new Project(
                        desk.files.open(desk.file, ProjectFiles.Access.READ_ONLY),
                        new Annotator("Omid"),
                        Clock.systemUTC())) {
            assertThat(reading.isReadOnly()).isTrue();
            Annotation iran = desk.mark(writing, "Iran", Desk.ACTOR);
            assertThat(desk.marks(reading)).containsExactly(iran);
            assertThatThrownBy(() -> reading.apply(new RenameDocument(desk.statement.id(), "other")))
                    .isInstanceOf(EditRefusedException.class);
        }
    }

    @Test
    void listeners_hear_of_what_is_on_disk_in_the_order_of_the_journal() throws Exception {
        List<Long> heard = new ArrayList<>();
        try (Project project = desk.sit("Mina")) {
            Subscription subscription =
                    project.listen(event -> heard.add(event.entry().stamp().sequence()));
            desk.mark(project, "Iran", Desk.ACTOR);
            desk.mark(project, "Turkey", Desk.ACTOR);
            project.undo().get();
            subscription.close();
            desk.mark(project, "Astana", Desk.ACTOR);
        }
        assertThat(heard).containsExactly(2L, 3L, 4L);
    }

    @Test
    void a_bulk_of_marks_is_one_step_to_undo() throws Exception {
        try (Project project = desk.sit("Mina")) {
            List<Annotation> many = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                many.add(Annotation.of(Desk.ACTOR, desk.span("Turkey")));
            }
            project.apply(new AddAnnotations(desk.layer, desk.statement.id(), many));
            assertThat(project.state().tally(desk.place).annotations()).isEqualTo(700);
            project.undo().get();
            assertThat(project.state().tallies()).isEqualTo(Map.of());
            project.redo().get();
            assertThat(desk.marks(project)).containsExactlyInAnyOrderElementsOf(many);
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }
}
