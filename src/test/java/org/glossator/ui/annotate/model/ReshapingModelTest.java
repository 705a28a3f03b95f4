package org.glossator.ui.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.ui.annotate.Session.ACTOR;
import static org.glossator.ui.annotate.Session.AGREEMENT;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Edge;
import org.glossator.text.Stride;
import org.glossator.ui.annotate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing the edges and the pieces of marks as the screen does it.
class ReshapingModelTest {

    private static final String TEXT =
            "The Astana agreements, and zones\nof de-escalation in Syria.\nایران و ترکیه در سوریه";

    @TempDir
    Path folder;

    private Session session;
    private AnnotateModel model;

    @BeforeEach
    void open() {
        session = Session.over(folder, TEXT);
        model = session.model();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void key_presses_that_come_faster_than_the_screen_add_up_and_are_undone_one_by_one() {
        AnnotationId mark = session.mark("Astana", AGREEMENT);
        model.boundaries().move(Stride.WORD, true);
        model.boundaries().move(Stride.WORD, true);
        model.boundaries().move(Stride.WORD, true);
        session.settle();
        assertThat(session.words(mark)).isEqualTo("Astana agreements, and zones");
        session.does(model.history()::undo);
        assertThat(session.words(mark)).isEqualTo("Astana agreements, and");
    }

    @Test
    void the_other_edge_is_grabbed_and_goes_across_paragraphs() {
        AnnotationId mark = session.mark("of", AGREEMENT);
        model.boundaries().grabNext();
        assertThat(session.said()).startsWith("The beginning of the mark is grabbed");
        session.does(() -> model.boundaries().move(Stride.WORD, false));
        assertThat(session.words(mark)).isEqualTo("zones\nof");
        model.boundaries().grabNext();
        session.does(() -> model.boundaries().move(Stride.CHARACTER, true));
        assertThat(session.words(mark)).isEqualTo("zones\nof ");
        model.boundaries().grab(new Edge(0, Edge.Side.START));
        model.boundaries().move(Stride.WORD, true);
        session.does(() -> model.boundaries().move(Stride.WORD, true));
        assertThat(session.words(mark)).isEqualTo("of ");
        assertThat(session.said()).contains("no further");
    }

    @Test
    void right_to_left_words_are_followed_by_what_stands_at_their_left() {
        AnnotationId mark = session.mark("ایران", ACTOR);
        session.does(() -> model.boundaries().move(Stride.WORD, false));
        assertThat(session.words(mark)).isEqualTo("ایران و");
        session.does(() -> model.boundaries().move(Stride.WORD, true));
        assertThat(session.words(mark)).isEqualTo("ایران");
    }

    @Test
    void a_dragged_edge_is_one_edit() {
        AnnotationId mark = session.mark("Astana", AGREEMENT);
        session.does(() -> model.boundaries().moved(mark, List.of(session.span("Astana agreements"))));
        assertThat(session.words(mark)).isEqualTo("Astana agreements");
        session.does(model.history()::undo);
        assertThat(session.words(mark)).isEqualTo("Astana");
    }

    @Test
    void fragments_are_added_by_words_and_taken_away_at_the_caret() {
        AnnotationId mark = session.mark("zones", AGREEMENT);
        model.pieces().addFragment();
        assertThat(session.said()).contains("Select the words");
        session.select("Syri");
        session.does(model.pieces()::addFragment);
        assertThat(session.words(mark)).isEqualTo("zones Syria");
        assertThat(model.selection().selected()).contains(mark);
        session.caretBefore("Syria");
        session.does(model.pieces()::removeFragment);
        assertThat(session.words(mark)).isEqualTo("zones");
        session.caretBefore("zones");
        session.does(model.pieces()::removeFragment);
        assertThat(session.said()).contains("delete the mark instead");
        session.caretBefore("in Syria");
        session.does(model.pieces()::removeFragment);
        assertThat(session.said()).contains("no fragment here");
    }

    @Test
    void words_in_the_middle_can_be_taken_out() {
        AnnotationId mark = session.mark("The Astana agreements", AGREEMENT);
        session.select("Astana");
        session.does(model.pieces()::removeFragment);
        assertThat(session.standing(mark).spans()).containsExactly(session.span("The"), session.span("agreements"));
    }

    @Test
    void a_mark_is_split_at_the_caret_and_joined_again_with_the_next() {
        AnnotationId mark = session.mark("Astana agreements, and zones", AGREEMENT);
        session.caretBefore(", and");
        session.does(model.pieces()::split);
        assertThat(session.marks()).containsExactly("Agreement: Astana agreements", "Agreement: and zones");
        model.selection().select(mark);
        session.does(model.pieces()::join);
        assertThat(session.marks()).containsExactly("Agreement: Astana agreements, and zones");
        assertThat(model.selection().selected()).contains(mark);
        session.does(model.pieces()::join);
        assertThat(session.said()).contains("No mark follows");
    }

    @Test
    void the_next_mark_is_the_one_of_the_same_label_where_several_begin() {
        session.mark("Syria", ACTOR);
        session.mark("Syria", AGREEMENT);
        AnnotationId mark = session.mark("zones", ACTOR);
        session.does(model.pieces()::join);
        assertThat(session.marks()).containsExactlyInAnyOrder("Actor: zones Syria", "Agreement: Syria");
        assertThat(session.words(mark)).isEqualTo("zones Syria");
    }

    @Test
    void chosen_marks_are_joined_across_what_stands_between() {
        AnnotationId first = session.mark("Astana", AGREEMENT);
        session.mark("zones", ACTOR);
        AnnotationId last = session.mark("Syria", AGREEMENT);
        model.selection().toggle(first);
        session.does(model.pieces()::join);
        assertThat(session.marks()).containsExactlyInAnyOrder("Agreement: Astana Syria", "Actor: zones");
        assertThat(model.page().annotations().find(last)).isEmpty();
    }
}
