package org.glossator.ui.annotate.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Session;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.listing.DocumentOrder;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.DocumentRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an annotator sees of what was given to them.
class AssignedDocumentsTest {

    private static final Layer MINE = Layer.named("annotator-a", Layer.Kind.ANNOTATOR);
    private static final Layer THEIRS = Layer.named("annotator-b", Layer.Kind.ANNOTATOR);

    @TempDir
    Path folder;

    private Session session;
    private AnnotateModel model;

    @BeforeEach
    void open() {
        session = Session.over(folder, Workplace.ASTANA, "Second Iran.", "Third.", "Fourth.");
        model = session.model();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void they_come_first_on_demand_and_can_be_listed_alone() {
        give(Assignment.OPEN, 2, 4);
        model.documents().orderProperty().set(DocumentOrder.ASSIGNED);
        assertThat(listed()).containsExactly("2", "4", "1", "3");

        model.documents().criteria().add(new Criterion.Assigned());
        assertThat(listed()).containsExactly("2", "4");
        give(Assignment.NONE, 4);
        session.does(() -> model.open(document(2)));
        assertThat(listed()).containsExactly("2");
    }

    @Test
    void the_next_undone_document_is_one_of_them() {
        give(Assignment.OPEN, 2, 4);
        session.does(model::openNextUndone);
        assertThat(model.page().wanted()).contains(document(2));
        session.does(() -> model.mark(DocumentState.DONE));
        assertThat(model.page().wanted()).contains(document(4));
        session.does(() -> model.mark(DocumentState.DONE));
        assertThat(model.page().wanted()).contains(document(4));
        assertThat(session.said()).isEqualTo("No other document that was given to you is left to be done.");
    }

    @Test
    void in_one_that_is_to_be_annotated_blind_nothing_of_others_is_seen_and_elsewhere_it_is() {
        theyMark(1);
        theyMark(2);
        session.does(() -> model.toggleBeneath(THEIRS));
        assertThat(beneath()).isEqualTo(1);

        give(Assignment.BLIND, 1);
        assertThat(beneath()).isZero();
        assertThat(model.layers().rows()).hasSize(1);
        assertThat(model.layers().others()).isEmpty();
        session.does(() -> model.setBlind(false));
        assertThat(model.layers().isBlind()).isTrue();

        session.does(() -> model.open(document(2)));
        assertThat(model.layers().isBlind()).isFalse();
        assertThat(beneath()).isEqualTo(1);
        session.does(() -> model.show(THEIRS));
        session.does(() -> model.open(document(1)));
        assertThat(model.layers().isMineShown()).isTrue();

        give(Assignment.OPEN, 1);
        assertThat(model.layers().isBlind()).isFalse();
        assertThat(beneath()).isEqualTo(1);
    }

    @Test
    void no_filter_tells_whether_others_have_marked_one_that_is_to_be_annotated_blind() {
        theyMark(2);
        theyMark(3);
        give(Assignment.BLIND, 3);
        model.documents().criteria().add(new Criterion.MarkedBy(THEIRS));
        assertThat(listed()).containsExactly("2");
    }

    private int beneath() {
        return model.page().beneathProperty().get().values().stream()
                .mapToInt(markup -> markup.annotations().size())
                .sum();
    }

    private void theyMark(int document) {
        session.does(() -> session.workplace()
                .apply(new AddAnnotations(
                        THEIRS, document(document), List.of(Annotation.of(Session.ACTOR, new Span(0, 4))))));
    }

    private void give(Assignment assignment, int... documents) {
        List<DocumentId> given =
                Arrays.stream(documents).mapToObj(this::document).toList();
        session.does(() -> session.workplace().apply(new AssignDocuments(MINE, given, assignment)));
    }

    private DocumentId document(int number) {
        return session.workplace().document(number);
    }

    private List<String> listed() {
        return model.documents().shown().stream()
                .map(DocumentRow::head)
                .map(head -> head.name())
                .toList();
    }
}
