package org.glossator.ui.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.Fate;
import org.glossator.schema.AttributeChange;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeScope;
import org.glossator.schema.AttributeType;
import org.glossator.schema.Flaw;
import org.glossator.schema.LabelChange;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaChange;
import org.glossator.schema.SchemaItem;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.glossator.workflow.FindMisfits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorModelTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final SchemaItem THE_ACTOR = new SchemaItem.ALabel(ACTOR);

    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private Workplace workplace;
    private EditorModel model;
    private Subscription following;

    @BeforeEach
    void open(@TempDir Path folder) {
        workplace = Workplace.in(folder, Workplace.ASTANA, "Russia and Iran met.");
        Layer mine = Layer.of("Mina", Layer.Kind.ANNOTATOR);
        workplace.apply(new AddAnnotations(mine, workplace.document(1), List.of(Annotation.of(ACTOR, new Span(0, 4)))));
        workplace.apply(new AddAnnotations(
                mine,
                workplace.document(2),
                List.of(
                        Annotation.of(ACTOR, new Span(0, 6)),
                        Annotation.of(new LabelName("State"), new Span(11, 15)))));
        model = new EditorModel(workplace.project(), screen::add, Runnable::run);
        following = model.activate();
        settle();
    }

    @AfterEach
    void close() {
        following.close();
        workplace.close();
    }

    @Test
    void uses_are_counted_over_documents_and_layers_and_follow_every_edit() {
        assertThat(model.uses(THE_ACTOR)).hasToString("Use[times=2, documents=2, layers=1]");
        done(model.change(new LabelChange.Remove(ACTOR, null), new Fate.Remove()));
        assertThat(model.uses(THE_ACTOR).times()).isZero();
        model.undo();
        settle();
        assertThat(model.uses(THE_ACTOR).times()).isEqualTo(2);
        assertThat(model.noticeProperty().get()).isEqualTo("Undone: delete the label Actor with all that use it.");
    }

    @Test
    void what_is_renamed_stays_selected_and_its_marks_follow() {
        model.selectedProperty().set(THE_ACTOR);
        SchemaItem agent = Things.named(THE_ACTOR, "Agent");
        done(model.rename(Things.rename(THE_ACTOR, "Agent"), agent));
        assertThat(model.selected()).isEqualTo(agent);
        assertThat(model.uses(agent).times()).isEqualTo(2);
        model.undo();
        settle();
        assertThat(model.selected()).isInstanceOf(SchemaItem.Whole.class);
    }

    @Test
    void who_has_gone_on_to_something_else_stays_there_when_the_renaming_is_stored() {
        model.selectedProperty().set(THE_ACTOR);
        Optional<Flaw> flaw = model.rename(Things.rename(THE_ACTOR, "Agent"), Things.named(THE_ACTOR, "Agent"));
        SchemaItem event = new SchemaItem.ALabel(new LabelName("Event"));
        model.selectedProperty().set(event);
        done(flaw);
        assertThat(model.selected()).isEqualTo(event);
    }

    @Test
    void a_refusal_names_the_field_and_changes_nothing() {
        Schema before = model.schema();
        Optional<Flaw> flaw = model.change(new LabelChange.Rekey(ACTOR, "2"));
        assertThat(flaw.orElseThrow().field()).isEqualTo(Flaw.Field.KEY);
        assertThat(flaw.orElseThrow().message().sentence())
                .contains("The key “2” marks “Actor” already and cannot mark “Event” too.");
        settle();
        assertThat(model.schema()).isEqualTo(before);
    }

    @Test
    void what_is_new_gets_a_free_name_and_is_selected() {
        for (int number = 1; number <= 2; number++) {
            SchemaItem item = Things.fresh(model.schema(), THE_ACTOR);
            done(model.add(Things.add(model.schema(), item, ACTOR), item));
            assertThat(model.selected().name()).isEqualTo("Label " + number);
        }
        assertThat(model.schema().pathTo(new LabelName("Label 2"))).hasSize(2);
    }

    @Test
    void labels_move_by_keys_in_every_direction_and_stop_at_the_edges() {
        SchemaItem event = new SchemaItem.ALabel(new LabelName("Event"));
        move(Moves.IN, event);
        assertThat(model.schema().pathTo(new LabelName("Event"))).hasSize(2);
        move(Moves.OUT, event);
        assertThat(roots()).startsWith("Actor", "Event");
        move(Moves.UP, event);
        assertThat(roots()).startsWith("Event", "Actor");
        assertThat(Moves.UP.of(model.schema(), event)).isEmpty();
        assertThat(Moves.IN.of(model.schema(), event)).isEmpty();
        move(Moves.DOWN, event);
        assertThat(roots()).startsWith("Actor", "Event");
        assertThat(model.uses(THE_ACTOR).times()).isEqualTo(2);
    }

    @Test
    void an_attribute_becomes_another_kind_with_what_that_needs() {
        Schema schema = model.schema();
        for (AttributeType attribute : schema.attributes()) {
            for (AttributeType.Kind kind : AttributeType.Kind.values()) {
                AttributeType other = Kinds.become(attribute, kind);
                SchemaChange change = new AttributeChange.Revise(AttributeScope.ANNOTATIONS, other);
                done(model.change(change));
                assertThat(model.schema().attribute(attribute.name())).contains(other);
                model.undo();
                settle();
            }
        }
    }

    @Test
    void what_does_not_fit_is_found_with_its_place() {
        done(model.change(new LabelChange.Remove(ACTOR, null), new Fate.Keep()));
        List<FindMisfits.Found> found = new ArrayList<>();
        model.check(found::addAll);
        settle();
        assertThat(found).extracting(FindMisfits.Found::words).containsExactly("Iran", "Russia");
        assertThat(found.getFirst().layer().name()).isEqualTo("Mina");
        assertThat(found.getFirst().reason().sentence()).contains("Actor");
    }

    @Test
    void what_would_go_along_with_a_label_is_known_before() {
        SchemaItem date = new SchemaItem.ALabel(new LabelName("Date"));
        assertThat(Things.goingAlong(model.schema(), date)).containsExactly("iso date", "time");
        assertThat(Things.goingAlong(model.schema(), THE_ACTOR)).isEmpty();
    }

    @Test
    void what_can_take_the_place_of_a_thing_is_of_its_kind() {
        AttributeName modality = new AttributeName("modality");
        assertThat(Things.heirs(model.schema(), new SchemaItem.AnAttribute(modality)))
                .contains("polarity")
                .doesNotContain("modality", "Actor");
        SchemaItem value = new SchemaItem.AValue(new SchemaItem.AnAttribute(modality), "denied");
        assertThat(Things.heirs(model.schema(), value)).contains("asserted").doesNotContain("denied");
    }

    private void move(Moves move, SchemaItem item) {
        done(model.change(move.of(model.schema(), item).orElseThrow()));
    }

    private List<String> roots() {
        return model.schema().labels().stream()
                .map(label -> label.name().value())
                .toList();
    }

    private void done(Optional<Flaw> flaw) {
        assertThat(flaw).isEmpty();
        settle();
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            workplace.await();
            for (Runnable work = screen.poll(); work != null; work = screen.poll()) {
                work.run();
            }
        }
    }
}
