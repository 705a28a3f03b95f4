package org.glossator.ui.annotate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// What is selected on the page: words of the text, and one mark. Where a mark goes, so does its selection.
public final class MarkSelection {

    private static final Span START = new Span(0, 0);
    private static final Comparator<Annotation> OUTERMOST_FIRST = Comparator.comparingInt(
                    (Annotation annotation) -> annotation.outer().length())
            .reversed();

    private final Page page;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<@Nullable AnnotationId> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Span> words = new SimpleObjectProperty<>(START);

    MarkSelection(Page page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
        page.documentProperty().subscribe(_ -> startAgain());
        page.markupProperty().subscribe(_ -> letGoOfWhatIsGone());
    }

    /// The selected mark; null where there is none.
    public ReadOnlyObjectProperty<@Nullable AnnotationId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The selected words, exactly as selected; an empty span is the caret.
    public ObjectProperty<Span> wordsProperty() {
        return words;
    }

    public Span words() {
        return words.get();
    }

    public Optional<AnnotationId> selected() {
        return Optional.ofNullable(selected.get());
    }

    /// The selected mark as it now stands.
    public Optional<Annotation> annotation() {
        return selected().flatMap(page.annotations()::find);
    }

    /// Selects a mark and no words. What was being written about another is handed in first.
    public void select(AnnotationId annotation) {
        if (page.annotations().find(annotation).isEmpty()) {
            return;
        }
        if (!annotation.equals(selected.get())) {
            drafts.commit();
        }
        selected.set(annotation);
        words.set(new Span(words.get().end(), words.get().end()));
    }

    /// Whether neither a mark nor words are selected.
    public boolean isEmpty() {
        return selected.get() == null && words.get().isEmpty();
    }

    /// Selects nothing; the caret stays at the end of what was selected.
    public void escape() {
        clear();
        words.set(new Span(words.get().end(), words.get().end()));
    }

    /// Selects no mark.
    public void clear() {
        drafts.commit();
        selected.set(null);
    }

    /// Selects what a click at `offset` means: the innermost mark there, or the next one outward where one of them
    /// is selected already, from the innermost again after the outermost; no mark where there is none.
    public void click(int offset) {
        around(offset).ifPresentOrElse(this::select, this::clear);
    }

    /// The mark that a click at `offset` means.
    Optional<AnnotationId> around(int offset) {
        List<AnnotationId> there = page.annotations().at(offset).stream()
                .sorted(OUTERMOST_FIRST)
                .map(Annotation::id)
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        int at = there.indexOf(selected.get());
        return Optional.of(at > 0 ? there.get(at - 1) : there.getLast());
    }

    /// Selects the next mark outward that encloses the selected one, from the innermost again after the outermost.
    public void cycle() {
        annotation()
                .map(annotation -> annotation.outer().start())
                .flatMap(this::around)
                .ifPresent(this::select);
    }

    /// Selects the mark `step` places further in the order of the text, from where the selected mark or the caret is;
    /// stays at the ends.
    public void step(int step) {
        beside(selected(), step).ifPresent(this::select);
    }

    /// The mark `step` places after `from`, or after the caret where `from` is empty.
    Optional<AnnotationId> beside(Optional<AnnotationId> from, int step) {
        List<Annotation> order = page.annotations().inOrder();
        int at = from.flatMap(page.annotations()::find).map(order::indexOf).orElseGet(() -> beforeCaret(order, step));
        int target = at + step;
        return target >= 0 && target < order.size()
                ? Optional.of(order.get(target).id())
                : Optional.empty();
    }

    /// The index from which one step leads to the first mark after the caret, or the last before it.
    private int beforeCaret(List<Annotation> order, int step) {
        int after = 0;
        while (after < order.size()
                && order.get(after).outer().start() < words.get().start()) {
            after++;
        }
        return step > 0 ? after - 1 : after;
    }

    private void startAgain() {
        selected.set(null);
        words.set(START);
    }

    private void letGoOfWhatIsGone() {
        if (selected.get() != null && annotation().isEmpty()) {
            selected.set(null);
        }
    }
}
