package org.glossator.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Assignment;
import org.glossator.annotation.DocumentState;
import org.glossator.annotation.Layer;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.AssignDocuments;
import org.glossator.project.edit.ReturnDocument;
import org.glossator.project.edit.SetDocumentState;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorProgressTest {

    private static final Layer AVA = Layer.named("Ava", Layer.Kind.ANNOTATOR);
    private static final Layer BO = Layer.named("Bo", Layer.Kind.ANNOTATOR);
    private static final Layer GOLD = Layer.named("gold", Layer.Kind.GOLD);

    @TempDir
    Path folder;

    @Test
    void what_was_given_and_what_was_begun_without_being_given_is_counted() {
        try (Workplace workplace = Workplace.in(folder, Workplace.ASTANA, "Second.", "Third.", "Fourth.")) {
            var first = workplace.document(1);
            var second = workplace.document(2);
            var fourth = workplace.document(4);
            workplace.apply(new AssignDocuments(AVA, List.of(first, second, workplace.document(3)), Assignment.BLIND));
            workplace.apply(new AssignDocuments(BO, List.of(first), Assignment.OPEN));
            workplace.apply(new AddAnnotations(AVA, first, List.of(mark(), mark(5, 15))));
            workplace.apply(new AddAnnotations(AVA, fourth, List.of(mark())));
            workplace.apply(new SetDocumentState(AVA, List.of(fourth), DocumentState.DONE));
            workplace.apply(new ReturnDocument(AVA, second, "once more"));
            workplace.apply(new AddAnnotations(GOLD, first, List.of(mark())));

            List<AnnotatorProgress> progress =
                    AnnotatorProgress.of(workplace.project().state());

            assertThat(progress).extracting(AnnotatorProgress::annotator).containsExactly(AVA, BO);
            AnnotatorProgress ava = progress.getFirst();
            assertThat(ava.assigned()).isEqualTo(3);
            assertThat(ava.in(DocumentState.NEW)).as("of those given").isEqualTo(1);
            assertThat(ava.in(DocumentState.IN_PROGRESS)).isEqualTo(1);
            assertThat(ava.in(DocumentState.DONE)).isEqualTo(1);
            assertThat(ava.in(DocumentState.RETURNED)).isEqualTo(1);
            assertThat(ava.annotations()).isEqualTo(3);
            assertThat(progress.getLast().in(DocumentState.NEW)).isEqualTo(1);
        }
    }

    private static Annotation mark() {
        return mark(0, 4);
    }

    private static Annotation mark(int start, int end) {
        return Annotation.of(new LabelName("Actor"), new Span(start, end));
    }
}
