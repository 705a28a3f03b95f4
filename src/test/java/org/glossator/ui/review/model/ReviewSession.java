package org.glossator.ui.review.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Layer;
import org.glossator.annotation.Markup;
import org.glossator.project.LayerDocument;
import org.glossator.project.StoreException;
import org.glossator.project.Subscription;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.schema.LabelName;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.Workplace;

/// A review over a real project file, without a window. The screen's thread is the test's, which takes up its work
/// while it waits for something.
final class ReviewSession implements AutoCloseable {

    static final String ONE = "Iran and Turkey met Russia in Astana.";
    static final String OTHER = "Idlib is near Aleppo.";

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Workplace workplace;
    private final ReviewModel model;
    private final Subscription active;

    private ReviewSession(Workplace workplace) {
        this.workplace = workplace;
        model = new ReviewModel(
                workplace.project(),
                screen::add,
                Clock.systemUTC(),
                ReviewPlan.usual(workplace.project().state()));
        active = model.activate(Optional.empty());
        settle();
    }

    /// A review of what stands in a project.
    static ReviewSession of(Workplace workplace) {
        return new ReviewSession(workplace);
    }

    /// Two documents; marks are added as `layer: words|Label, words|Label`, over the first document that has the words.
    static Workplace project(Path folder, String... layers) {
        Workplace workplace = Workplace.in(folder, ONE, OTHER);
        for (String each : layers) {
            String[] parts = each.split(": ");
            mark(workplace, parts[0], parts[1].split(", "));
        }
        return workplace;
    }

    static void mark(Workplace workplace, String layer, String... marks) {
        for (String each : marks) {
            String words = each.substring(0, each.indexOf('|'));
            boolean first = ONE.contains(words);
            int start = (first ? ONE : OTHER).indexOf(words);
            Annotation mark = Annotation.of(
                    new LabelName(each.substring(each.indexOf('|') + 1)), new Span(start, start + words.length()));
            Layer into = workplace.project().state().layerNamed(layer).orElse(Layer.of(layer, Layer.Kind.ANNOTATOR));
            workplace.apply(new AddAnnotations(into, workplace.document(first ? 1 : 2), List.of(mark)));
        }
    }

    ReviewModel model() {
        return model;
    }

    Workplace workplace() {
        return workplace;
    }

    DocumentId document(int number) {
        return workplace.document(number);
    }

    /// Does something and waits until all that follows is done.
    void does(Runnable act) {
        act.run();
        settle();
    }

    void settle() {
        await(() -> !model.page().busyProperty().get()
                && model.link().underWayProperty().get() == 0
                && model.documents().fractionProperty().get() == 1
                && screen.isEmpty());
        workplace.await();
        await(() -> screen.isEmpty() && !model.page().busyProperty().get());
    }

    void await(BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!reached.getAsBoolean()) {
            try {
                Runnable work = screen.poll(100, TimeUnit.MILLISECONDS);
                if (work != null) {
                    work.run();
                }
            } catch (InterruptedException never) {
                throw new AssertionError(never);
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to pass");
            }
        }
    }

    List<CaseRow> rows() {
        return model.differences().rows();
    }

    CaseRow selected() {
        return model.differences().selected().orElseThrow();
    }

    String words(CaseRow row) {
        CaseWords words = new CaseWords(
                model.page().shown().orElseThrow().document().text(),
                model.state().schema());
        return words.title(row.item()) + ": " + words.summary(row.item());
    }

    List<String> said() {
        return rows().stream().map(this::words).toList();
    }

    /// What gold holds over a document: `words|Label`.
    List<String> gold(int number) {
        try {
            var content = workplace.project().read(document(number)).orElseThrow();
            Markup markup = content.markup(model.plan().target().id());
            List<String> said = new ArrayList<>();
            markup.annotations()
                    .inOrder()
                    .forEach(mark -> said.add(mark.quote(content.document().text()) + "|"
                            + mark.label().value()));
            return said;
        } catch (StoreException broken) {
            throw new AssertionError(broken);
        }
    }

    String remark(String layer, int number) {
        Layer of = model.state().layerNamed(layer).orElseThrow();
        return model.state().remark(new LayerDocument(of.id(), document(number)));
    }

    @Override
    public void close() {
        active.close();
        workplace.close();
    }
}
