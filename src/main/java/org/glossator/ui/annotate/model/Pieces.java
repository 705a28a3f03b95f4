package org.glossator.ui.annotate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.Edit;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.AddFragment;
import org.glossator.project.edit.MergeAnnotations;
import org.glossator.project.edit.RemoveFragment;
import org.glossator.project.edit.SplitAnnotation;
import org.glossator.text.Snapping;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// What marks are made of: adding fragments to the selected mark and taking them away, splitting it, and
/// joining it with others. Each is one edit.
public final class Pieces {

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;

    Pieces(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
    }

    /// Lets the selected mark cover the selected words too.
    public void addFragment() {
        edit((place, mark) -> {
            Span words = Snapping.words(text(), selection.words());
            if (selection.words().isEmpty() || Words.trim(text(), words).isEmpty()) {
                notices.refuse(Message.of("marking.no-words-to-add"));
            } else {
                submit(
                        new AddFragment(place, mark.id(), words),
                        mark.id(),
                        Message.of("marking.fragment-added"),
                        Message.of("marking.covered-already"));
            }
        });
    }

    /// Takes the selected words out of the selected mark, or the fragment at the caret where none are selected.
    public void removeFragment() {
        edit((place, mark) -> fragment(mark)
                .ifPresentOrElse(
                        words -> submit(
                                new RemoveFragment(place, mark.id(), words),
                                mark.id(),
                                Message.of("marking.fragment-removed"),
                                Message.of("marking.no-fragment-here")),
                        () -> notices.refuse(Message.of("marking.no-fragment-here"))));
    }

    /// Makes two marks of the selected one, cut at the caret, and selects the second.
    public void split() {
        edit((place, mark) -> {
            AnnotationId second = AnnotationId.random();
            submit(
                    new SplitAnnotation(place, mark.id(), selection.words().end(), second),
                    second,
                    Message.of(staysBehind(mark) ? "marking.split-kept" : "marking.split"),
                    Message.of("project.split-outside"));
        });
    }

    /// Makes one mark of those chosen together, or of the selected one and the next that reaches further on.
    public void join() {
        edit((place, mark) -> {
            List<AnnotationId> marks = selection.together().size() > 1
                    ? selection.together().stream().map(Annotation::id).toList()
                    : neighbour(mark).map(next -> List.of(mark.id(), next.id())).orElse(List.of());
            if (marks.isEmpty()) {
                notices.refuse(Message.of("marking.no-neighbour", notices.keyOf("marking.choose")));
            } else {
                submit(
                        new MergeAnnotations(place, marks),
                        marks.getFirst(),
                        Message.of("marking.joined", marks.size()),
                        Message.of("marking.joined", marks.size()));
            }
        });
    }

    /// The mark to join with: the nearest that begins later and reaches further, the one with the same label
    /// where several begin there.
    private Optional<Annotation> neighbour(Annotation mark) {
        Span outer = mark.outer();
        return page.annotations().inOrder().stream()
                .filter(each ->
                        each.outer().start() > outer.start() && each.outer().end() > outer.end())
                .min(Comparator.comparingInt((Annotation each) -> each.outer().start())
                        .thenComparing(each -> !each.label().equals(mark.label())));
    }

    private Optional<Span> fragment(Annotation mark) {
        Span words = selection.words();
        if (!words.isEmpty()) {
            return Optional.of(Snapping.words(text(), words))
                    .filter(span -> mark.spans().stream().anyMatch(span::overlaps));
        }
        return mark.spans().stream()
                .filter(span -> span.start() <= words.end() && words.end() <= span.end())
                .findFirst();
    }

    private boolean staysBehind(Annotation mark) {
        return !mark.note().isBlank()
                || !page.markup().relations().touching(mark.id()).isEmpty();
    }

    /// Hands in an edit; afterwards `mark` is selected, and it is said what happened or that nothing did.
    private void submit(Edit edit, AnnotationId mark, Message done, Message unchanged) {
        link.submit(edit, entry -> {
            selection.select(mark);
            if (entry.isPresent()) {
                notices.say(done);
            } else {
                notices.refuse(unchanged);
            }
        });
    }

    private void edit(MarkEdit edit) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            selection.annotation().ifPresentOrElse(mark -> edit.on(place, mark), () -> notices.refuseWithoutMark());
        });
    }

    private String text() {
        return page.document().orElseThrow().text();
    }

    @FunctionalInterface
    private interface MarkEdit {
        void on(LayerDocument place, Annotation mark);
    }
}
