package org.glossator.ui.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.ui.annotate.Session.ACTOR;
import static org.glossator.ui.annotate.Session.AGREEMENT;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveDocuments;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Session;
import org.glossator.ui.annotate.model.Marking.Edges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {

    private static final String TEXT = "Iran, Turkey and Russia met. Iran, said “Turkey”, agreed; Iran left.";

    @TempDir
    Path folder;

    private Session session;
    private AnnotateModel model;

    @BeforeEach
    void open() {
        session = Session.over(folder, TEXT, "Second");
        model = session.model();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_sloppy_selection_becomes_whole_words_and_an_exact_one_stays() {
        session.select("rkey and Russ");
        session.does(() -> model.marking().label(ACTOR, Edges.WORDS));
        session.select("Iran, ");
        session.does(() -> model.marking().label(ACTOR, Edges.WORDS));
        session.select("agree");
        session.does(() -> model.marking().label(ACTOR, Edges.EXACT));
        assertThat(session.marks()).containsExactly("Actor: Iran", "Actor: Turkey and Russia", "Actor: agree");
    }

    @Test
    void several_labels_stand_on_the_same_words() {
        session.mark("Iran", ACTOR);
        session.mark("Iran", AGREEMENT);
        assertThat(session.marks()).containsExactlyInAnyOrder("Actor: Iran", "Agreement: Iran");
    }

    @Test
    void a_held_label_is_given_to_each_selection_until_let_go() {
        model.marking().hold(ACTOR);
        for (String words : List.of("Turkey", "Russia")) {
            session.select(words);
            session.does(
                    () -> assertThat(model.marking().takeSelection(Edges.WORDS)).isTrue());
        }
        assertThat(session.marks()).containsExactly("Actor: Turkey", "Actor: Russia");
        model.marking().hold(ACTOR);
        session.select("agreed");
        assertThat(model.marking().takeSelection(Edges.WORDS)).isFalse();
        assertThat(session.said()).contains("no longer held");
    }

    @Test
    void holding_a_label_marks_what_is_selected_at_once_and_another_takes_its_place() {
        session.select("Russia");
        session.does(() -> model.marking().hold(ACTOR));
        assertThat(session.marks()).containsExactly("Actor: Russia");
        session.does(() -> model.marking().hold(AGREEMENT));
        assertThat(model.marking().use().held()).contains(AGREEMENT);
        assertThat(session.marks()).as("a mark is not relabelled by holding").containsExactly("Actor: Russia");
    }

    @Test
    void the_last_label_is_repeated_on_words_and_on_marks() {
        model.marking().repeat();
        assertThat(session.said()).contains("nothing to repeat");
        session.mark("Russia", AGREEMENT);
        session.mark("Turkey", ACTOR);
        session.select("agreed");
        session.does(model.marking()::repeat);
        model.selection().select(model.page().annotations().inOrder().get(1).id());
        session.does(model.marking()::repeat);
        assertThat(session.marks()).containsExactly("Actor: Turkey", "Actor: Russia", "Actor: agreed");
    }

    @Test
    void new_marks_begin_with_what_is_remembered() {
        AttributeName confidence = new AttributeName("certainty");
        model.marking().beginWith(_ -> Map.of(confidence, new AttributeValue.Text("certain")));
        AnnotationId mark = session.mark("Russia", AGREEMENT);
        assertThat(session.standing(mark).attributes()).containsKey(confidence);
    }

    @Test
    void the_chosen_marks_are_changed_together_as_one_step() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        AnnotationId turkey = session.mark("Turkey", ACTOR);
        session.mark("Russia", ACTOR);
        model.selection().select(iran);
        model.selection().toggle(turkey);
        session.does(() -> model.marking().label(AGREEMENT, Edges.WORDS));
        assertThat(session.marks()).containsExactly("Agreement: Iran", "Agreement: Turkey", "Actor: Russia");
        session.does(model.history()::undo);
        assertThat(session.marks()).containsExactly("Actor: Iran", "Actor: Turkey", "Actor: Russia");

        model.selection().select(iran);
        model.selection().toggle(turkey);
        AttributeName type = new AttributeName("certainty");
        session.does(() -> model.marking().setAttribute(type, Optional.of(new AttributeValue.Text("certain"))));
        assertThat(model.page().annotations().inOrder().stream().map(Annotation::attributes))
                .filteredOn(told -> told.containsKey(type))
                .hasSize(2);
        session.does(model.marking()::remove);
        assertThat(session.marks()).containsExactly("Actor: Russia");
    }

    @Test
    void going_on_from_the_chosen_marks_changes_only_where_one_is() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        AnnotationId turkey = session.mark("Turkey", ACTOR);
        session.mark("Russia", ACTOR);
        model.selection().select(iran);
        model.selection().toggle(turkey);
        model.selection().step(1);
        assertThat(model.selection().together()).hasSize(1);
        session.does(() -> model.marking().label(AGREEMENT, Edges.WORDS));
        assertThat(session.marks()).containsExactly("Actor: Iran", "Actor: Turkey", "Agreement: Russia");
        model.selection().toggle(model.selection().selected().orElseThrow());
        assertThat(model.selection().together()).hasSize(3);
        model.selection().toggle(turkey);
        assertThat(model.selection().selected()).isNotEqualTo(Optional.of(turkey));
        assertThat(model.selection().together()).hasSize(2);
        model.selection().select(iran);
        assertThat(model.selection().group().isEmpty()).isTrue();
    }

    @Test
    void all_marks_alike_are_chosen_in_the_document() {
        for (Span place : List.of(span(0), span(29), span(58))) {
            model.selection().wordsProperty().set(place);
            session.does(() -> model.marking().label(ACTOR, Edges.WORDS));
        }
        session.mark("Turkey", ACTOR);
        session.mark("Iran", AGREEMENT);
        model.selection().click(30);
        model.selection().chooseAlike();
        assertThat(model.selection().together()).hasSize(3);
        session.does(() -> model.marking().remove());
        assertThat(session.marks()).containsExactly("Agreement: Iran", "Actor: Turkey");
        assertThat(model.selection().group().isEmpty()).isTrue();
    }

    @Test
    void an_edit_of_a_mark_that_has_been_removed_meanwhile_is_refused_and_the_screen_follows() {
        AnnotationId iran = session.mark("Iran", ACTOR);
        session.workplace().apply(new RemoveAnnotations(session.place(), List.of(iran)));
        session.does(() -> model.marking().relabel(AGREEMENT));
        assertThat(session.said()).isEqualTo("This annotation has been removed in the meantime.");
        assertThat(session.marks()).isEmpty();
        assertThat(model.selection().selected()).isEmpty();
    }

    @Test
    void an_edit_on_a_document_that_has_been_removed_meanwhile_is_refused_and_the_next_one_opens() {
        session.select("Russia");
        session.workplace()
                .apply(new RemoveDocuments(List.of(session.workplace().document(1))));
        session.does(() -> model.marking().label(ACTOR, Edges.WORDS));
        assertThat(session.said()).isEqualTo("This document has been removed in the meantime.");
        assertThat(session.text()).isEqualTo("Second");
        assertThat(session.marks()).isEmpty();
    }

    @Test
    void a_label_that_the_schema_no_longer_has_is_neither_held_nor_repeated() {
        LabelUse use = new LabelUse();
        use.hold(new LabelName("Weather"));
        use.used(new LabelName("Weather"));
        use.follow(model.state().schema());
        assertThat(use.held()).isEmpty();
        assertThat(use.last()).isEmpty();
    }

    private static Span span(int start) {
        return new Span(start, start + "Iran".length());
    }
}
