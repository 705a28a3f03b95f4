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

/// What is selected on the page: words of the text, and one mark, perhaps as one of a group that is changed
/// together. Where a mark goes, so does its selection.
public final class MarkSelection {

    private static final Span START = new Span(0, 0);
    private static final Comparator<Annotation> OUTERMOST_FIRST = Comparator.comparingInt(
                    (Annotation annotation) -> annotation.outer().length())
            .reversed();

    private final Page page;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<@Nullable AnnotationId> selected = new ReadOnlyObjectWrapper<>();
    private final MarkGroup group = new MarkGroup();
    private final ObjectProperty<Span> words = new SimpleObjectProperty<>(START);

    MarkSelection(Page page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
        page.documentProperty().subscribe(_ -> startAgain());
        page.markupProperty().subscribe(_ -> letGoOfWhatIsGone());
    }

    /// The selected mark, the one that is shown in full; null where there is none.
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

    /// The marks that were chosen together. They are changed together while the selected mark is one of them;
    /// while it is another, that one alone is.
    public MarkGroup group() {
        return group;
    }

    /// The marks that an edit is about, in the order of the text: the group, or the selected mark alone, or
    /// none.
    public List<Annotation> together() {
        return selected()
                .filter(group::contains)
                .map(_ -> page.annotations().inOrder().stream()
                        .filter(each -> group.contains(each.id()))
                        .toList())
                .orElseGet(() -> annotation().stream().toList());
    }

    /// Puts a mark into the group, or takes it out; a mark selected alone before is the group's first. The mark
    /// that was taken out is no longer selected, unless it was the last.
    public void toggle(AnnotationId mark) {
        if (group.contains(mark)) {
            group.remove(mark);
            go(group.isEmpty() ? mark : group.members().getLast());
        } else if (page.annotations().find(mark).isPresent()) {
            selected().filter(_ -> group.isEmpty()).ifPresent(first -> group.add(List.of(first)));
            group.add(List.of(mark));
            go(mark);
        }
    }

    /// Chooses all marks of the page with the words and the label of the selected one, which stays the selected
    /// one.
    public void chooseAlike() {
        page.document()
                .ifPresent(document -> annotation().ifPresent(model -> {
                    String words = model.quote(document.text());
                    group.dissolve();
                    group.add(page.annotations().inOrder().stream()
                            .filter(each -> each.label().equals(model.label())
                                    && each.quote(document.text()).equals(words))
                            .map(Annotation::id)
                            .toList());
                }));
    }

    /// Selects a mark alone and no words. What was being written about another is handed in first.
    public void select(AnnotationId annotation) {
        if (page.annotations().find(annotation).isPresent()) {
            group.dissolve();
            go(annotation);
        }
    }

    /// Goes to a mark; the group stays as it is.
    private void go(AnnotationId annotation) {
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
        group.dissolve();
        selected.set(null);
    }

    /// Selects what a click at `offset` means: the innermost mark there, or the next one outward where one of
    /// them is selected already, from the innermost again after the outermost; no mark where there is none.
    public void click(int offset) {
        around(offset).ifPresentOrElse(this::select, this::clear);
    }

    /// Puts the mark that a click at `offset` means into the group, or takes it out.
    public void toggleAt(int offset) {
        page.annotations().at(offset).stream()
                .min(Comparator.comparingInt(
                        (Annotation annotation) -> annotation.outer().length()))
                .ifPresent(mark -> toggle(mark.id()));
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

    /// Selects the next mark outward that encloses the selected one, from the innermost again after the
    /// outermost.
    public void cycle() {
        annotation()
                .map(annotation -> annotation.outer().start())
                .flatMap(this::around)
                .ifPresent(this::select);
    }

    /// Selects the mark `step` places further in the order of the text, from where the selected mark or the
    /// caret is; stays at the ends.
    public void step(int step) {
        beside(selected(), step).ifPresent(this::go);
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
        group.dissolve();
        selected.set(null);
        words.set(START);
    }

    private void letGoOfWhatIsGone() {
        group.keep(mark -> page.annotations().find(mark).isPresent());
        if (selected.get() != null && annotation().isEmpty()) {
            selected.set(null);
        }
    }
}
