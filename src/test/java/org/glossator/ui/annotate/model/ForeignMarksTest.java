package org.glossator.ui.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignMarksTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private final ScreenThread screen = new ScreenThread();
    private final Layer theirs = Layer.of("annotator-b", Layer.Kind.ANNOTATOR);
    private final Annotation iran = Annotation.of(ACTOR, new Span(0, 4));
    private final Annotation whole = Annotation.of(new LabelName("Event"), new Span(0, 15));

    @TempDir
    Path folder;

    private Workplace workplace;
    private AnnotateModel model;
    private Subscription active;

    @BeforeEach
    void open() {
        workplace = Workplace.in(folder, Workplace.ASTANA);
        workplace.apply(new AddAnnotations(theirs, workplace.document(1), List.of(iran, whole)));
        model = new AnnotateModel(workplace.project(), screen, command -> command);
        active = model.activate();
        settle();
        model.toggleBeneath(theirs);
    }

    @AfterEach
    void close() {
        active.close();
        workplace.close();
    }

    @Test
    void a_click_looks_at_the_innermost_mark_beneath_and_then_outward() {
        model.foreign().lookBeneath(2);
        assertThat(looked()).isEqualTo(iran);
        model.foreign().lookBeneath();
        assertThat(looked()).isEqualTo(whole);
        model.foreign().lookBeneath();
        assertThat(looked()).isEqualTo(iran);
    }

    @Test
    void what_is_foreign_is_not_changed_and_it_is_said_whose_it_is() {
        model.foreign().lookBeneath(2);

        model.marking().remove();
        model.marking().label(ACTOR, Marking.Edges.WORDS);
        settle();

        assertThat(said()).contains("annotator-b");
        assertThat(model.page()
                        .beneathProperty()
                        .get()
                        .get(theirs)
                        .annotations()
                        .size())
                .isEqualTo(2);
        assertThat(model.page().annotations().isEmpty()).isTrue();
    }

    @Test
    void a_copy_is_ones_own_and_can_be_changed() {
        model.foreign().lookBeneath(2);

        model.foreign().copy();
        settle();

        assertThat(workplace.stored(workplace.document(1))).containsExactly("Actor: Iran");
        assertThat(model.selection().annotation().orElseThrow().id()).isNotEqualTo(iran.id());
        assertThat(model.foreign().lookedAt()).isEmpty();
        assertThat(model.page().refusal()).isEmpty();
    }

    @Test
    void selecting_words_or_hiding_the_layer_looks_away() {
        model.foreign().lookBeneath(2);
        model.selection().wordsProperty().set(new Span(0, 4));
        assertThat(model.foreign().lookedAt()).isEmpty();

        model.selection().wordsProperty().set(new Span(0, 0));
        model.foreign().lookBeneath(2);
        model.toggleBeneath(theirs);
        assertThat(model.foreign().lookedAt()).isEmpty();
        assertThat(model.page().refusal()).isEmpty();
    }

    @Test
    void where_nothing_is_beneath_it_is_said() {
        model.selection().wordsProperty().set(new Span(40, 40));
        model.foreign().lookBeneath();
        assertThat(said()).contains("No mark");
        model.foreign().copy();
        assertThat(said()).contains("Look at a mark");
    }

    private Annotation looked() {
        return model.foreign().lookedAt().orElseThrow().annotation();
    }

    private String said() {
        return model.notices().latest().orElseThrow().message().sentence();
    }

    private void settle() {
        screen.settle(workplace);
    }
}
