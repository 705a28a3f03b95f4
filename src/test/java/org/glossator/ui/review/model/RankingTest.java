package org.glossator.ui.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;
import org.glossator.ui.annotate.model.Notices;
import org.glossator.ui.annotate.model.ProjectLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

    /// Documents differ in how many of these words the second layer marks.
    private static final int WORDS = 6;

    @TempDir
    private Path folder;

    @Test
    void documents_stand_in_the_order_of_disagreement_whenever_figures_come_in() throws InterruptedException {
        List<List<DocumentRow>> listings = rank(new Pace(0, 0));
        assertThat(listings)
                .as("what everybody sees at once, then a document at a time")
                .hasSizeGreaterThan(WORDS)
                .allSatisfy(rows -> assertThat(rows).isSortedAccordingTo(DocumentRow.ORDER));
        assertThat(listings.getLast())
                .extracting(row -> row.known().orElseThrow().f1())
                .hasSize(WORDS)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void while_figures_come_in_fast_documents_are_listed_once_more_when_all_are_there() throws InterruptedException {
        List<List<DocumentRow>> listings = rank(new Pace(0, Long.MAX_VALUE));
        assertThat(listings).hasSize(2);
        assertThat(listings.getFirst())
                .hasSize(WORDS)
                .allMatch(row -> row.known().isEmpty());
        assertThat(listings.getLast())
                .hasSize(WORDS)
                .allMatch(row -> row.known().isPresent())
                .isSortedAccordingTo(DocumentRow.ORDER);
    }

    /// All that is listed one after the other.
    private List<List<DocumentRow>> rank(Pace pace) throws InterruptedException {
        LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        List<List<DocumentRow>> listings = new ArrayList<>();
        try (Workplace workplace = documents()) {
            ReviewPlan plan = ReviewPlan.usual(workplace.project().state());
            Ranking ranking = new Ranking(new ProjectLink(workplace.project(), screen::add, new Notices()), plan, pace);
            ranking.rows().addListener((ListChangeListener<DocumentRow>)
                    change -> listings.add(List.copyOf(change.getList())));
            ranking.compare(plan);
            while (ranking.fractionProperty().get() < 1) {
                Runnable work = screen.poll(30, TimeUnit.SECONDS);
                assertThat(work).as("something comes in").isNotNull();
                work.run();
            }
            ranking.close();
        }
        return listings;
    }

    /// The further behind a document stands, the less layers agree about it.
    private Workplace documents() {
        String text = "a b c d e f g";
        Workplace workplace =
                Workplace.in(folder, Collections.nCopies(WORDS, text).toArray(String[]::new));
        Layer anna = Layer.of("anna", Layer.Kind.ANNOTATOR);
        Layer bert = Layer.of("bert", Layer.Kind.ANNOTATOR);
        for (int document = 1; document <= WORDS; document++) {
            workplace.apply(new AddAnnotations(anna, workplace.document(document), marks(WORDS)));
            workplace.apply(new AddAnnotations(bert, workplace.document(document), marks(WORDS + 1 - document)));
        }
        return workplace;
    }

    private static List<Annotation> marks(int count) {
        List<Annotation> marks = new ArrayList<>();
        for (int word = 0; word < count; word++) {
            marks.add(Annotation.of(new LabelName("Actor"), new Span(2 * word, 2 * word + 1)));
        }
        return marks;
    }
}
