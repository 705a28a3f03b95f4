package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.annotation.Relation;
import org.glossator.message.ExplainedException;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.CopyAnnotations;
import org.glossator.project.edit.SetNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyAnnotationsTest {

    private final Layer reza = Layer.of("Reza", Layer.Kind.ANNOTATOR);

    @TempDir
    Path folder;

    @Test
    void marks_are_copied_with_what_is_told_of_them_and_the_relations_between_them() throws ExplainedException {
        Desk desk = new Desk(folder);
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Annotation turkey = desk.mark(project, "Turkey", Desk.ACTOR);
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            project.apply(new SetNote(desk.place, iran.id(), "or its government?"));
            project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
            project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), turkey.id())));

            project.apply(new CopyAnnotations(desk.place, reza, List.of(iran.id(), agreed.id())));

            Markup copied = reza(project, desk);
            assertThat(copied.annotations().inOrder())
                    .extracting(Annotation::label, Annotation::spans, Annotation::note)
                    .containsExactly(
                            tuple(Desk.ACTOR, iran.spans(), "or its government?"),
                            tuple(Desk.EVENT, agreed.spans(), ""));
            assertThat(copied.annotations().find(iran.id())).isEmpty();
            assertThat(copied.relations().size()).isEqualTo(1);
            assertThat(desk.marks(project)).hasSize(3);

            project.undo().join();
            assertThat(reza(project, desk).isEmpty()).isTrue();
        }
    }

    @Test
    void what_is_marked_there_already_is_not_made_twice() throws ExplainedException {
        Desk desk = new Desk(folder);
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            project.apply(new AddRelation(desk.place, Relation.of(Desk.AGENT, agreed.id(), iran.id())));
            project.apply(new CopyAnnotations(desk.place, reza, List.of(iran.id())));

            project.apply(new CopyAnnotations(desk.place, reza, List.of(iran.id(), agreed.id())));
            var again = project.apply(new CopyAnnotations(desk.place, reza, List.of(iran.id(), agreed.id())));

            assertThat(reza(project, desk).annotations().size()).isEqualTo(2);
            assertThat(reza(project, desk).relations().size()).isEqualTo(1);
            assertThat(again).isEmpty();
        }
    }

    private Markup reza(Project project, Desk desk) throws StoreException {
        return project.read(desk.statement.id()).orElseThrow().markup(reza.id());
    }
}
