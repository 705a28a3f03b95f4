package org.glossator.ui.annotate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.project.LayerDocument;
import org.glossator.project.Subscription;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Marking.Edges;

/// The Annotate screen's model over a real project file, without a window. The screen's thread is the test's,
/// which takes up its work when it is told to settle.
public final class Session implements AutoCloseable {

    public static final LabelName ACTOR = new LabelName("Actor");
    public static final LabelName AGREEMENT = new LabelName("Agreement");

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Workplace workplace;
    private final AnnotateModel model;
    private final Subscription active;

    private Session(Workplace workplace) {
        this.workplace = workplace;
        this.model = new AnnotateModel(workplace.project(), screen::add, command -> command);
        this.active = model.activate();
        settle();
    }

    /// Over documents of these texts; the first one is open.
    public static Session over(Path folder, String... texts) {
        return new Session(Workplace.in(folder, texts));
    }

    public Workplace workplace() {
        return workplace;
    }

    public AnnotateModel model() {
        return model;
    }

    public String text() {
        return model.page().document().orElseThrow().text();
    }

    /// The layer and document in which marks are made.
    public LayerDocument place() {
        return new LayerDocument(
                model.layers().mine().id(), model.page().wanted().orElseThrow());
    }

    /// Waits for the project's thread and takes up what came from it, until nothing comes any more.
    public void settle() {
        do {
            Optional.ofNullable(screen.poll()).ifPresent(Runnable::run);
            workplace.await();
        } while (!screen.isEmpty());
    }

    /// Does something and waits until all that follows is done.
    public void does(Runnable act) {
        act.run();
        settle();
    }

    /// The first place of these words.
    public Span span(String words) {
        int start = text().indexOf(words);
        return new Span(start, start + words.length());
    }

    public void select(String words) {
        model.selection().wordsProperty().set(span(words));
    }

    /// Puts the caret before the first of these words.
    public void caretBefore(String words) {
        int at = span(words).start();
        model.selection().wordsProperty().set(new Span(at, at));
    }

    public AnnotationId mark(String words, LabelName label) {
        select(words);
        does(() -> model.marking().label(label, Edges.WORDS));
        return model.selection().selected().orElseThrow();
    }

    /// The marks of the page as “label: words”.
    public List<String> marks() {
        return model.page().annotations().inOrder().stream()
                .map(mark -> mark.label().value() + ": " + mark.quote(text()))
                .toList();
    }

    public Annotation standing(AnnotationId mark) {
        return model.page().annotations().find(mark).orElseThrow();
    }

    /// The words of a mark.
    public String words(AnnotationId mark) {
        return standing(mark).quote(text());
    }

    /// The last thing said; empty if nothing is.
    public String said() {
        return model.notices()
                .latest()
                .map(notice -> notice.message().sentence())
                .orElse("");
    }

    @Override
    public void close() {
        active.close();
        workplace.close();
    }
}
