package org.glossator.ui.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.project.LayerDocument;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AddDocuments;
import org.glossator.project.edit.DescribeDocuments;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RenameDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.project.edit.SetNote;
import org.glossator.schema.Colour;
import org.glossator.schema.Label;
import org.glossator.schema.LabelName;
import org.glossator.schema.Schema;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.listing.DocumentOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsModelTest {

    private static final LabelName ACTOR = new LabelName("Actor");
    private static final LabelName LOCATION = new LabelName("Location");

    private final ScreenThread screen = new ScreenThread();

    @TempDir
    Path folder;

    private Workplace workplace;
    private AnnotateModel model;
    private DocumentsModel documents;
    private Subscription active;

    @BeforeEach
    void open() {
        workplace = Workplace.in(folder, "Iran one", "Iran two", "Iran three");
        begin();
    }

    private void begin() {
        model = new AnnotateModel(workplace.project(), screen, command -> command);
        documents = model.documents();
        active = model.activate();
        settle();
    }

    @AfterEach
    void close() {
        active.close();
        workplace.close();
    }

    @Test
    void documents_are_listed_by_a_label_that_is_marked_in_them() {
        mark(mine(), 2, ACTOR);
        mark(mine(), 3, LOCATION);
        settle();

        documents.criteria().add(new Criterion.Marked(ACTOR));
        settle();
        assertThat(listed()).containsExactly("2");

        documents.criteria().add(new Criterion.Marked(LOCATION));
        settle();
        assertThat(listed()).as("labels are alternatives").containsExactly("2", "3");
    }

    @Test
    void the_list_by_label_follows_what_is_marked_elsewhere() {
        documents.criteria().add(new Criterion.Marked(ACTOR));
        settle();
        assertThat(listed()).isEmpty();

        Annotation fresh = mark(mine(), 3, ACTOR);
        settle();
        assertThat(listed()).containsExactly("3");

        workplace.apply(
                new RemoveAnnotations(new LayerDocument(mine().id(), workplace.document(3)), List.of(fresh.id())));
        settle();
        assertThat(listed()).isEmpty();
    }

    @Test
    void documents_are_listed_by_having_a_note() {
        Annotation mark = mark(mine(), 2, ACTOR);
        workplace.apply(new SetNote(new LayerDocument(mine().id(), workplace.document(2)), mark.id(), "who?"));
        settle();

        documents.criteria().add(new Criterion.Noted());
        settle();

        assertThat(listed()).containsExactly("2");
    }

    @Test
    void criteria_of_different_aspects_hold_together_with_the_words_of_the_name() {
        workplace.apply(new RenameDocument(workplace.document(1), "Astana, second round"));
        workplace.apply(new RenameDocument(workplace.document(2), "Second round of Geneva"));
        workplace.apply(new SetDocumentState(mine(), workplace.document(2), DocumentState.DONE));
        settle();

        documents.filterProperty().set("ROUND  second");
        assertThat(documents.shown()).hasSize(2);
        documents.criteria().add(new Criterion.InState(DocumentState.DONE));
        assertThat(listed()).containsExactly("Second round of Geneva");
        documents.criteria().add(new Criterion.InState(DocumentState.NEW));
        assertThat(documents.shown()).hasSize(2);

        documents.clearFilter();
        assertThat(documents.shown()).hasSize(3);
    }

    @Test
    void documents_are_listed_by_what_is_told_of_them() {
        workplace.apply(new DescribeDocuments(
                List.of(workplace.document(3)), Map.of("topics", Optional.of("ceasefire\nprisoners"))));
        settle();

        documents.criteria().add(new Criterion.Described("topics", "prisoners"));

        assertThat(listed()).containsExactly("3");
    }

    @Test
    void annotators_differ_where_their_words_or_labels_do() {
        Layer theirs = Layer.of("annotator-b", Layer.Kind.ANNOTATOR);
        for (int i = 1; i <= 3; i++) {
            mark(mine(), i, ACTOR);
        }
        mark(theirs, 1, ACTOR);
        Annotation location = mark(theirs, 2, LOCATION);
        settle();

        documents.criteria().add(new Criterion.Disputed());
        settle();
        assertThat(listed())
                .as("one has the same, one another label, one has not been begun")
                .containsExactly("2");

        workplace.apply(
                new RemoveAnnotations(new LayerDocument(theirs.id(), workplace.document(2)), List.of(location.id())));
        mark(theirs, 2, ACTOR);
        settle();
        assertThat(listed()).isEmpty();
        assertThat(documents.disputes().progressProperty().get().isUnderWay()).isFalse();
    }

    @Test
    void blindness_takes_back_what_tells_of_others() {
        Layer theirs = Layer.of("annotator-b", Layer.Kind.ANNOTATOR);
        mark(theirs, 2, ACTOR);
        settle();
        documents.criteria().add(new Criterion.MarkedBy(theirs));
        assertThat(listed()).containsExactly("2");
        model.toggleAllBeneath();

        model.setBlind(true);

        assertThat(documents.shown()).hasSize(3);
        assertThat(model.layers().rows()).singleElement().matches(LayerRow::mine);
        assertThat(model.page().beneathProperty().get()).isEmpty();
        model.setBlind(false);
        assertThat(model.layers().rows()).hasSize(2);
        assertThat(model.page().beneathProperty().get()).hasSize(1);
    }

    @Test
    void names_are_sorted_as_people_count() {
        workplace.apply(new RenameDocument(workplace.document(1), "Round 10"));
        workplace.apply(new RenameDocument(workplace.document(2), "Round 9"));
        workplace.apply(new RenameDocument(workplace.document(3), "Émigrés"));
        settle();

        documents.orderProperty().set(DocumentOrder.NAME);

        assertThat(listed()).containsExactly("Émigrés", "Round 9", "Round 10");
    }

    @Test
    void the_most_marked_and_the_last_touched_come_first() {
        mark(mine(), 3, ACTOR);
        mark(mine(), 3, LOCATION);
        mark(mine(), 2, ACTOR);
        settle();

        documents.orderProperty().set(DocumentOrder.MARKS);
        assertThat(listed()).containsExactly("3", "2", "1");
        documents.orderProperty().set(DocumentOrder.CHANGED);
        settle();
        assertThat(listed().getLast()).isEqualTo("1");
    }

    @Test
    void the_open_document_stays_listed_until_it_is_left() {
        documents.criteria().add(new Criterion.Unmarked());
        model.open(workplace.document(2));
        settle();

        mark(mine(), 2, ACTOR);
        settle();
        assertThat(listed()).containsExactly("1", "2", "3");

        model.openNextUnmarked();
        settle();
        assertThat(model.page().wanted()).contains(workplace.document(3));
        assertThat(listed()).containsExactly("1", "3");
    }

    @Test
    void several_documents_are_done_and_removed_as_one_edit_and_what_goes_is_told() {
        mark(mine(), 1, ACTOR);
        mark(Layer.of("annotator-b", Layer.Kind.ANNOTATOR), 1, ACTOR);
        settle();
        List<DocumentId> two = List.of(workplace.document(1), workplace.document(2));

        model.mark(two, DocumentState.DONE);
        settle();
        assertThat(documents.doneProperty().get()).isEqualTo(2);

        model.remove(two);
        settle();
        assertThat(listed()).containsExactly("3");
        assertThat(said()).contains("2 documents").contains("2 marks in 2 layers");

        model.history().undo();
        settle();
        assertThat(documents.shown()).hasSize(3);
        assertThat(documents.doneProperty().get()).isEqualTo(2);
    }

    @Test
    void one_goes_to_the_next_thing_that_does_not_fit() {
        workplace.apply(new DescribeDocuments(List.of(workplace.document(1)), Map.of("speaker", Optional.of("x"))));
        Annotation stray = mark(mine(), 3, ACTOR);
        settle();
        model.openNextProblem();
        settle();
        assertThat(said()).contains("Nothing of yours");

        var without = new Schema(
                "Less", 2, "", List.of(Label.of("Other", new Colour("#2F6FDE"))), List.of(), List.of(), List.of());
        workplace.apply(new AddDocuments(List.of(), without));
        settle();
        model.openNextProblem();
        settle();

        assertThat(model.page().wanted()).contains(workplace.document(3));
        assertThat(model.selection().selected()).contains(stray.id());
        assertThat(said()).contains("Actor");
    }

    @Test
    void where_one_was_is_known_when_one_comes_back() {
        model.selection().wordsProperty().set(new Span(5, 8));
        model.open(workplace.document(2));
        settle();

        assertThat(model.carets().in(workplace.document(1))).isEqualTo(new Span(5, 8));
        assertThat(model.carets().in(workplace.document(3))).isEqualTo(new Span(0, 0));
    }

    private Layer mine() {
        return workplace
                .project()
                .state()
                .layerNamed("annotator-a")
                .orElseGet(() -> model.layers().mine());
    }

    private Annotation mark(Layer layer, int document, LabelName label) {
        Layer begun = workplace.project().state().layerNamed(layer.name()).orElse(layer);
        Annotation mark = Annotation.of(label, new Span(0, 4));
        workplace.apply(new AddAnnotations(begun, workplace.document(document), List.of(mark)));
        return mark;
    }

    private List<String> listed() {
        return documents.shown().stream().map(row -> row.head().name()).toList();
    }

    private String said() {
        return model.notices().latest().orElseThrow().message().sentence();
    }

    private void settle() {
        screen.settle(workplace);
    }
}
