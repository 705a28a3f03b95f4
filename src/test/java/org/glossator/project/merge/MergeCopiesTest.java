package org.glossator.project.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Relation;
import org.glossator.kit.Picture;
import org.glossator.project.EditRefusedException;
import org.glossator.project.Excerpt;
import org.glossator.project.LayerDocument;
import org.glossator.project.Project;
import org.glossator.project.ProjectEvent;
import org.glossator.project.Undone;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.RemoveRelation;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.SetNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCopiesTest {

    @TempDir
    Path folder;

    private Copies copies;
    private LayerDocument place;
    private Path origin;
    private Annotation iran;
    private Annotation agreed;

    @BeforeEach
    void begin() throws Exception {
        copies = new Copies(folder);
        place = new LayerDocument(copies.mina.id(), copies.statement.id());
        origin = copies.project();
        iran = Annotation.of(Copies.ACTOR, copies.span("Iran"));
        agreed = Annotation.of(Copies.EVENT, copies.span("agreed"));
        copies.in(origin, "Mina", project -> project.apply(mark(copies.mina, iran, agreed)));
    }

    @Test
    void what_was_done_on_a_copy_comes_in_and_is_told_by_layer() throws Exception {
        Path copy = copies.copy(origin);
        copies.in(copy, "Omid", project -> {
            project.apply(mark(copies.omid, Annotation.of(Copies.ACTOR, copies.span("Turkey"))));
            project.apply(new SetDocumentState(copies.omid, copies.statement.id(), DocumentState.DONE));
        });

        MergeReport report = copies.merge(origin, copy);

        assertThat(report.layers())
                .containsExactly(new MergeReport.LayerGain(
                        "Omid", new MergeReport.Gain(1, 0, 0), MergeReport.Gain.NONE, MergeReport.Gain.NONE, 1));
        assertThat(report.conflicts()).isEmpty();
        assertThat(copies.picture(origin)).isEqualTo(copies.picture(copy));
        assertThat(copies.merge(origin, copy)).isEqualTo(MergeReport.NOTHING);
    }

    @Test
    void of_two_changes_to_one_thing_the_later_counts_and_both_versions_are_told() throws Exception {
        Path copy = copies.copy(origin);
        copies.in(origin, "Mina", project -> project.apply(new SetNote(place, iran.id(), "which one?")));
        copies.in(
                copy,
                "Omid",
                project -> project.apply(new RelabelAnnotations(place, List.of(iran.id()), Copies.EVENT)));

        MergeReport report = copies.merge(origin, copy);

        assertThat(report.conflicts()).singleElement().isInstanceOfSatisfying(MergeConflict.BothChanged.class, both -> {
            assertThat(both.oursStands()).isFalse();
            assertThat(both.ours().annotator().name()).isEqualTo("Mina");
            assertThat(both.theirs().words().sentence()).isEqualTo("“Iran” as Event");
            assertThat(both.message().sentence()).contains("statement", "Mina", "Omid", "which is the copy’s");
        });
        assertThat(marks(origin)).contains(iran.labelled(Copies.EVENT));
    }

    @Test
    void a_relation_whose_end_went_elsewhere_is_withheld_told_and_comes_back_with_its_end() throws Exception {
        Path copy = copies.copy(origin);
        Relation relation = Relation.of(Copies.AGENT, agreed.id(), iran.id());
        copies.in(origin, "Mina", project -> project.apply(new AddRelation(place, relation)));
        copies.in(copy, "Omid", project -> project.apply(new RemoveAnnotations(place, List.of(iran.id()))));
        Path before = copies.snapshot(origin);

        assertThat(copies.merge(origin, copy).conflicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        MergeConflict.RelationLostItsEnd.class,
                        lost -> assertThat(lost.message().sentence()).contains("agreed", "Iran"));
        copies.merge(copy, before);
        assertThat(relations(origin)).isEmpty();
        assertThat(copies.picture(copy)).isEqualTo(copies.picture(origin));

        copies.in(copy, "Omid", project -> assertThat(project.undo().get()).isPresent());
        copies.merge(origin, copy);

        assertThat(relations(origin)).containsExactly(relation);
        assertThat(copies.files.check(origin)).isEmpty();
    }

    @Test
    void a_withheld_thing_that_somebody_removes_after_its_footing_came_back_stays_removed() throws Exception {
        Path copy = copies.copy(origin);
        Relation relation = Relation.of(Copies.AGENT, agreed.id(), iran.id());
        copies.in(origin, "Mina", project -> project.apply(new AddRelation(place, relation)));
        copies.in(copy, "Omid", project -> project.apply(new RemoveAnnotations(place, List.of(iran.id()))));
        copies.merge(origin, copy);
        copies.in(copy, "Omid", project -> project.undo().get());
        copies.merge(origin, copy);
        copies.in(origin, "Mina", project -> project.apply(new RemoveRelation(place, relation.id())));
        copies.in(copy, "Omid", project -> project.apply(new SetNote(place, iran.id(), "again")));

        copies.merge(origin, copy);

        assertThat(relations(origin)).isEmpty();
    }

    @Test
    void marks_on_a_document_that_went_elsewhere_are_withheld_and_come_back_with_it() throws Exception {
        Path copy = copies.copy(origin);
        Annotation turkey = Annotation.of(Copies.ACTOR, copies.span("Turkey"));
        copies.in(origin, "Mina", project -> project.apply(mark(copies.mina, turkey)));
        copies.in(copy, "Omid", project -> project.apply(new RemoveDocuments(List.of(copies.statement.id()))));

        MergeReport report = copies.merge(origin, copy);

        assertThat(report.documents()).isEqualTo(new MergeReport.Gain(0, 0, 1));
        assertThat(report.conflicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        MergeConflict.LostItsGround.class,
                        lost -> assertThat(lost.message().sentence()).contains("statement", "Turkey"));
        assertThat(copies.files.check(origin)).isEmpty();

        copies.in(copy, "Omid", project -> project.undo().get());
        copies.merge(origin, copy);

        assertThat(marks(origin)).containsExactlyInAnyOrder(iran, agreed, turkey);
    }

    @Test
    void layers_of_one_name_are_both_kept_and_called_the_same_in_both_copies() throws Exception {
        Path copy = copies.copy(origin);
        Layer here = Layer.of("Parvin", Layer.Kind.ANNOTATOR);
        Layer there = Layer.of("Parvin", Layer.Kind.ANNOTATOR);
        copies.in(origin, "Parvin", project -> project.apply(mark(here, iran)));
        copies.in(copy, "Parvin", project -> project.apply(mark(there, agreed)));
        Path before = copies.snapshot(origin);

        assertThat(copies.merge(origin, copy).conflicts()).singleElement().isInstanceOf(MergeConflict.NameTaken.class);
        copies.merge(copy, before);

        assertThat(copies.picture(origin)).isEqualTo(copies.picture(copy));
        assertThat(copies.picture(origin).layers()).extracting(Layer::name).contains("Parvin", "Parvin (2)");
    }

    @Test
    void undo_after_a_merge_takes_back_ones_own_and_leaves_what_others_changed() throws Exception {
        Path copy = copies.copy(origin);
        Annotation turkey = Annotation.of(Copies.ACTOR, copies.span("Turkey"));
        copies.in(origin, "Mina", project -> project.apply(mark(copies.mina, turkey)));
        copies.in(copy, "Omid", project -> project.apply(new SetNote(place, iran.id(), "who speaks?")));
        copies.merge(origin, copy);

        copies.in(origin, "Mina", project -> {
            Undone mine = project.undo().get().orElseThrow();
            Undone older = project.undo().get().orElseThrow();
            assertThat(mine.left()).isEmpty();
            assertThat(older.left()).isNotEmpty();
        });

        assertThat(marks(origin)).extracting(Annotation::note).containsExactly("who speaks?");
    }

    @Test
    void an_open_project_goes_on_with_what_came_in_and_its_listeners_hear_of_it() throws Exception {
        Path copy = copies.copy(origin);
        copies.in(
                copy,
                "Omid",
                project -> project.apply(mark(copies.omid, Annotation.of(Copies.ACTOR, copies.span("Turkey")))));
        List<ProjectEvent> heard = new ArrayList<>();
        try (Project project = copies.open(origin, "Mina");
                var theirs = copies.files.open(copy, org.glossator.project.ProjectFiles.Access.READ_ONLY)) {
            project.load(copies.statement.id()).get();
            project.listen(heard::add);

            project.absorb(new MergeCopies(theirs, "copy"), org.glossator.task.Progress.UNWATCHED);

            assertThat(heard).singleElement().matches(ProjectEvent::merged);
            assertThat(project.loaded(copies.statement.id())
                            .orElseThrow()
                            .markup(copies.omid.id())
                            .annotations()
                            .size())
                    .isEqualTo(1);
            project.apply(mark(copies.mina, Annotation.of(Copies.ACTOR, copies.span("Astana"))));
        }
        assertThat(copies.files.check(origin)).isEmpty();
    }

    @Test
    void a_merge_that_is_stopped_at_any_report_leaves_the_project_as_it_was() throws Exception {
        Path copy = copies.copy(origin);
        copies.edit(copy, "Omid", 15, org.glossator.kit.Property.random(5));
        Picture before = copies.picture(origin);
        int reports = reports(copies.snapshot(origin), copy, Integer.MAX_VALUE);
        assertThat(reports).isGreaterThan(3);
        for (int stop = 1; stop <= reports; stop++) {
            int last = stop;
            assertThatThrownBy(() -> reports(origin, copy, last)).isInstanceOf(CancellationException.class);
            assertThat(copies.picture(origin)).isEqualTo(before);
        }
        assertThat(copies.files.check(origin)).isEmpty();
        assertThat(copies.merge(origin, copy).isNothing()).isFalse();
    }

    private int reports(Path file, Path other, int stop) throws Exception {
        int[] reports = {0};
        copies.merge(file, other, (_, _) -> {
            if (++reports[0] == stop) {
                throw new CancellationException();
            }
        });
        return reports[0];
    }

    @Test
    void a_part_of_a_project_comes_back_with_nothing_but_what_was_done_on_it() throws Exception {
        Path part = part(origin, "Omid");
        copies.in(part, "Omid", project -> {
            assertThat(project.state().layers()).isEmpty();
            assertThat(project.history().undoable()).isEmpty();
            project.apply(mark(copies.omid, iran));
        });
        copies.in(origin, "Mina", project -> project.apply(new SetNote(place, agreed.id(), "when?")));

        MergeReport report = copies.merge(origin, part);

        assertThat(report.layers()).extracting(MergeReport.LayerGain::layer).containsExactly("Omid");
        assertThat(report.conflicts()).isEmpty();
        assertThat(report.documents()).isEqualTo(MergeReport.Gain.NONE);
        assertThat(copies.picture(origin).name()).isEqualTo("Talks");
        assertThat(marks(origin)).hasSize(2);
        assertThat(copies.files.check(part)).isEmpty();
    }

    @Test
    void what_would_need_entries_that_were_left_out_is_refused() throws Exception {
        Path early = copies.copy(origin);
        copies.in(origin, "Mina", project -> project.apply(new SetNote(place, agreed.id(), "when?")));
        Path part = part(origin, "Omid");
        copies.in(part, "Omid", project -> project.apply(mark(copies.omid, iran)));

        assertThatThrownBy(() -> copies.merge(early, part)).isInstanceOf(EditRefusedException.class);
        copies.in(early, "Mina", project -> project.apply(new SetNote(place, iran.id(), "who?")));
        assertThatThrownBy(() -> copies.merge(part, early)).isInstanceOf(EditRefusedException.class);
        copies.merge(early, origin);
        assertThat(copies.merge(early, part).layers()).hasSize(1);
    }

    private Path part(Path file, String name) throws Exception {
        Path part = copies.free();
        copies.files.copy(file, part, name, new Excerpt(Set.of(copies.statement.id()), Set.of(copies.omid.id())));
        return part;
    }

    private AddAnnotations mark(Layer layer, Annotation... marks) {
        return new AddAnnotations(layer, copies.statement.id(), List.of(marks));
    }

    private List<Annotation> marks(Path file) throws Exception {
        try (Project project = copies.open(file, "Lead")) {
            return project.read(place.document())
                    .orElseThrow()
                    .markup(place.layer())
                    .annotations()
                    .inOrder();
        }
    }

    private List<Relation> relations(Path file) throws Exception {
        try (Project project = copies.open(file, "Lead")) {
            return project.read(place.document())
                    .orElseThrow()
                    .markup(place.layer())
                    .relations()
                    .inOrder();
        }
    }
}
