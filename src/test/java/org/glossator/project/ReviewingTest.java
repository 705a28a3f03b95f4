package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.Decision;
import org.glossator.annotation.Decision.Cause;
import org.glossator.annotation.DecisionId;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.annotation.LayerId;
import org.glossator.message.Message;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.project.edit.ExplainDecision;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.project.edit.ReturnDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.Settlement;
import org.glossator.text.DocumentId;
import org.glossator.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewingTest {

    private static final Layer GOLD = Layer.named("gold", Layer.Kind.GOLD);
    private static final Layer AVA = Layer.named("Ava", Layer.Kind.ANNOTATOR);

    @TempDir
    Path folder;

    private Desk desk;
    private LayerDocument gold;

    @BeforeEach
    void prepare() throws Exception {
        desk = new Desk(folder);
        gold = new LayerDocument(GOLD.id(), desk.statement.id());
    }

    @Test
    void a_decision_is_read_again_with_words_beyond_the_basic_plane_in_their_place() throws Exception {
        Decision decision;
        try (Project project = desk.sit("Roya")) {
            decision = decide(project, "🇹🇷 Turkey");
            assertThat(project.read(desk.statement.id())
                            .orElseThrow()
                            .markup(GOLD.id())
                            .decisions()
                            .inOrder())
                    .containsExactly(decision);
        }
        try (Project project = desk.sit("Roya")) {
            assertThat(project.read(desk.statement.id())
                            .orElseThrow()
                            .markup(GOLD.id())
                            .decisions()
                            .inOrder())
                    .containsExactly(decision);
            assertThat(project.state().tally(gold)).isEqualTo(new Tally(DocumentState.NEW, 0, 0, 1));
        }
    }

    @Test
    void a_decision_can_be_explained_until_it_is_gone() throws Exception {
        try (Project project = desk.sit("Roya")) {
            Decision decision = decide(project, "Iran");
            ExplainDecision explain = new ExplainDecision(
                    gold, decision.id(), new Settlement.Reason(Cause.GUIDELINE_GAP, " see page 3\n"));
            project.apply(explain);
            assertThat(project.read(desk.statement.id())
                            .orElseThrow()
                            .markup(GOLD.id())
                            .decisions()
                            .inOrder())
                    .containsExactly(decision.explained(Cause.GUIDELINE_GAP, "see page 3"));
            assertThat(project.apply(explain)).as("a second time").isEmpty();
            project.undo().get();
            project.undo().get();
            assertThat(project.state().layers()).isEmpty();
            assertThatThrownBy(() -> project.apply(explain))
                    .isInstanceOf(EditRefusedException.class)
                    .hasMessageContaining("taken back");
        }
    }

    @Test
    void documents_are_shared_in_one_step_and_only_who_is_given_something_begins_a_layer() throws Exception {
        try (Project project = desk.sit("Roya")) {
            TextDocument second = add(project);
            project.apply(new AssignDocuments(
                    Map.of(AVA, List.of(desk.statement.id(), second.id()), desk.layer, List.of(second.id())),
                    Assignment.BLIND));
            assertThat(project.state().layers()).containsExactlyInAnyOrder(AVA, desk.layer);
            assertThat(project.state().assignments())
                    .hasSize(3)
                    .containsEntry(new LayerDocument(AVA.id(), second.id()), Assignment.BLIND);
            assertThat(project.state().assignment(desk.place)).isEqualTo(Assignment.NONE);
            assertThat(project.history().undoable().orElseThrow().sentence())
                    .isEqualTo("share 2 documents among 2 annotators, to be annotated blind");
            project.apply(new AssignDocuments(AVA, List.of(second.id()), Assignment.NONE));
            assertThat(project.history().undoable().orElseThrow().sentence())
                    .isEqualTo("take 1 document back from Ava");
            assertThat(project.state().assignments()).hasSize(2);
            assertThat(project.apply(new AssignDocuments(GOLD, List.of(second.id()), Assignment.NONE)))
                    .isEmpty();
        }
        try (Project project = desk.sit("Roya")) {
            assertThat(project.state().assignments()).hasSize(2);
            project.undo().get();
            project.undo().get();
            assertThat(project.state().assignments()).isEmpty();
            assertThat(project.state().layers()).isEmpty();
        }
    }

    @Test
    void a_document_that_is_gone_is_given_to_nobody() throws Exception {
        try (Project project = desk.sit("Roya")) {
            assertThatThrownBy(() ->
                            project.apply(new AssignDocuments(AVA, List.of(DocumentId.random()), Assignment.OPEN)))
                    .isInstanceOf(EditRefusedException.class);
            assertThat(project.state().layers()).isEmpty();
        }
    }

    @Test
    void a_remark_comes_with_the_returned_document_and_stays_while_it_is_worked_on_again() throws Exception {
        try (Project project = desk.sit("Roya")) {
            desk.mark(project, "Iran", Desk.ACTOR);
            project.apply(new ReturnDocument(desk.layer, desk.statement.id(), " look at “Turkey” again 🕊 "));
            assertThat(project.state().tally(desk.place).state()).isEqualTo(DocumentState.RETURNED);
            project.apply(new SetDocumentState(desk.layer, desk.statement.id(), DocumentState.DONE));
        }
        try (Project project = desk.sit("Roya")) {
            assertThat(project.state().remark(desk.place)).isEqualTo("look at “Turkey” again 🕊");
            project.undo().get();
            project.undo().get();
            assertThat(project.state().remark(desk.place)).isEmpty();
            assertThat(project.state().tally(desk.place).state()).isEqualTo(DocumentState.IN_PROGRESS);
        }
    }

    @Test
    void removing_a_document_takes_what_reviewers_did_along_and_undo_brings_it_back() throws Exception {
        try (Project project = desk.sit("Roya")) {
            Decision decision = decide(project, "Iran");
            project.apply(new AssignDocuments(AVA, List.of(desk.statement.id()), Assignment.OPEN));
            project.apply(new ReturnDocument(AVA, desk.statement.id(), "again"));
            project.apply(new RemoveDocuments(List.of(desk.statement.id())));
            assertThat(project.state().tallies()).isEmpty();
            assertThat(project.state().assignments()).isEmpty();
            assertThat(project.state().remarks()).isEmpty();
            project.undo().get();
            assertThat(project.state().assignment(new LayerDocument(AVA.id(), desk.statement.id())))
                    .isEqualTo(Assignment.OPEN);
            assertThat(project.state().remark(new LayerDocument(AVA.id(), desk.statement.id())))
                    .isEqualTo("again");
            assertThat(project.read(desk.statement.id())
                            .orElseThrow()
                            .markup(GOLD.id())
                            .decisions()
                            .inOrder())
                    .containsExactly(decision);
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @Test
    void a_layer_does_not_go_by_undo_while_a_decision_stands_in_it() throws Exception {
        try (Project project = desk.sit("Roya")) {
            project.apply(new AssignDocuments(GOLD, List.of(desk.statement.id()), Assignment.OPEN));
        }
        try (Project project = desk.sit("Ava")) {
            apply(project, new Change.DecisionAdded(gold, turnedDown("Iran")));
        }
        try (Project project = desk.sit("Roya")) {
            assertThat(project.undo().get().orElseThrow().left()).containsExactly(new Change.LayerRemoved(GOLD));
            assertThat(project.state().assignments()).isEmpty();
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "assignment", "remark"})
    void a_document_does_not_go_by_undo_while_somebody_elses_work_stands_on_it(String what) throws Exception {
        TextDocument second;
        try (Project project = desk.sit("Roya")) {
            second = add(project);
        }
        LayerDocument place = new LayerDocument(AVA.id(), second.id());
        try (Project project = desk.sit("Ava")) {
            apply(
                    project,
                    new Change.LayerAdded(AVA),
                    switch (what) {
                        case "decision" -> new Change.DecisionAdded(place, turnedDown("n"));
                        case "assignment" -> new Change.AssignmentChanged(place, Assignment.NONE, Assignment.OPEN);
                        default -> new Change.RemarkChanged(place, "", "again");
                    });
        }
        try (Project project = desk.sit("Roya")) {
            assertThat(project.undo().get()).isPresent();
            assertThat(project.state().document(second.id())).isPresent();
            assertThat(project.undo().get()).isEmpty();
        }
        assertThat(desk.files.check(desk.file)).isEmpty();
    }

    private static void apply(Project project, Change... changes) throws Exception {
        project.apply(_ -> new ChangeSet(Message.of("project.explain-decision"), List.of(changes)));
    }

    @Test
    void a_layer_begun_under_the_same_name_in_two_copies_is_the_same_layer() {
        assertThat(Layer.named("Ava", Layer.Kind.ANNOTATOR)).isEqualTo(AVA);
        assertThat(AVA.id()).isEqualTo(LayerId.parse("dc7584ed-dcee-33a1-9f69-df81212136ff"));
        assertThat(Layer.named("Ava", Layer.Kind.GOLD).id()).isNotEqualTo(AVA.id());
        assertThat(Layer.named("Ada", Layer.Kind.ANNOTATOR).id()).isNotEqualTo(AVA.id());
    }

    @Test
    void a_project_that_has_a_layer_of_that_name_goes_on_with_it() throws Exception {
        try (Project project = desk.sit("Mina")) {
            assertThat(project.state().layerNamed("Mina", Layer.Kind.ANNOTATOR))
                    .isEqualTo(Layer.named("Mina", Layer.Kind.ANNOTATOR));
            desk.mark(project, "Iran", Desk.ACTOR);
            assertThat(project.state().layerNamed("Mina", Layer.Kind.ANNOTATOR)).isEqualTo(desk.layer);
        }
    }

    private static TextDocument add(Project project) throws Exception {
        TextDocument second = TextDocument.of("second", "They met again.", Map.of());
        project.apply(new AddDocuments(
                List.of(new AddDocuments.Incoming(second, Map.of())),
                project.state().schema()));
        return second;
    }

    /// Begins the gold layer with a decision against a mark on `words`.
    private Decision decide(Project project, String words) throws Exception {
        Decision decision = turnedDown(words);
        apply(project, new Change.LayerAdded(GOLD), new Change.DecisionAdded(gold, decision));
        return decision;
    }

    private Decision turnedDown(String words) {
        return new Decision(
                DecisionId.random(),
                List.of(new Decision.Subject.Mark(desk.layer.id(), Annotation.of(Desk.ACTOR, desk.span(words)), false)),
                List.of(),
                List.of(),
                Decision.Origin.PERSON,
                "Roya",
                null,
                "");
    }
}
