package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.project.edit.AddRelation;
import org.glossator.project.edit.FollowDecision;
import org.glossator.project.edit.SetNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking over what was decided.
class FollowingTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() throws Exception {
        desk = new Desk(folder);
    }

    @Test
    void a_mark_becomes_what_came_of_it_with_its_own_note_and_relations() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            Annotation turkey = desk.mark(project, "Turkey", Desk.ACTOR);
            project.apply(new SetNote(desk.place, turkey.id(), "or the delegation?"));
            project.apply(new AddRelation(
                    desk.place, new Relation(RelationId.random(), Desk.AGENT, agreed.id(), turkey.id())));
            Annotation gold =
                    Annotation.of(Desk.ACTOR, desk.span("🇹🇷 Turkey")).noted("the reviewer's own");

            project.apply(new FollowDecision(desk.place, turkey.id(), List.of(gold)));

            assertThat(desk.marks(project))
                    .containsExactly(turkey.over(gold.spans()).noted("or the delegation?"), agreed);
            assertThat(relations(project)).isEqualTo(1);
            project.undo().get();
            assertThat(desk.marks(project)).containsExactly(turkey.noted("or the delegation?"), agreed);
        }
    }

    @Test
    void a_mark_of_which_nothing_came_goes_with_its_relations() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation agreed = desk.mark(project, "agreed", Desk.EVENT);
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            project.apply(
                    new AddRelation(desk.place, new Relation(RelationId.random(), Desk.AGENT, agreed.id(), iran.id())));

            project.apply(new FollowDecision(desk.place, iran.id(), List.of()));

            assertThat(desk.marks(project)).containsExactly(agreed);
            assertThat(relations(project)).isZero();
            project.undo().get();
            assertThat(desk.marks(project)).containsExactly(iran, agreed);
            assertThat(relations(project)).isEqualTo(1);
        }
    }

    @Test
    void of_several_that_came_those_that_stand_already_are_not_made_twice() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation both = desk.mark(project, "Iran and 🇹🇷 Turkey", Desk.ACTOR);
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            List<Annotation> apart = List.of(
                    Annotation.of(Desk.ACTOR, desk.span("Iran")), Annotation.of(Desk.ACTOR, desk.span("🇹🇷 Turkey")));

            project.apply(new FollowDecision(desk.place, both.id(), apart));
            assertThat(desk.marks(project))
                    .containsExactly(iran, both.over(apart.getLast().spans()));

            project.apply(new FollowDecision(desk.place, both.id(), List.of(apart.getFirst())));
            assertThat(desk.marks(project)).containsExactly(iran);
        }
    }

    @Test
    void what_came_besides_is_added() throws Exception {
        try (Project project = desk.sit("Mina")) {
            Annotation iran = desk.mark(project, "Iran", Desk.ACTOR);
            Annotation astana = Annotation.of(Desk.EVENT, desk.span("Astana"));

            project.apply(new FollowDecision(
                    desk.place, iran.id(), List.of(astana, Annotation.of(Desk.ACTOR, desk.span("Iran")))));

            assertThat(desk.marks(project)).hasSize(2).contains(iran);
            assertThat(desk.marks(project).getLast().spans()).isEqualTo(astana.spans());
        }
    }

    private int relations(Project project) throws Exception {
        return project.read(desk.statement.id())
                .orElseThrow()
                .markup(desk.layer.id())
                .relations()
                .size();
    }
}
