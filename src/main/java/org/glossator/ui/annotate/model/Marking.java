package org.glossator.ui.annotate.model;

import java.util.List;
import java.util.Optional;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.RelationId;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.MoveAnnotation;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.RemoveRelation;
import org.glossator.project.edit.SetAttribute;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Graphemes;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// What an annotator does to marks. Each is one edit; what cannot be done is said in words, and nothing is shown
/// before it is stored.
public final class Marking {

    /// How the selection becomes a span.
    public enum Edges {
        /// Every word it touches, whole.
        WORDS,
        /// As selected; only what a reader takes for one character stays whole.
        EXACT
    }

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;

    Marking(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
    }

    /// Labels the selected words, or where none are selected gives the selected mark this label.
    public void label(LabelName label, Edges edges) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            if (!selection.words().isEmpty()) {
                mark(place, label, edges);
            } else if (selection.selected().isPresent()) {
                relabel(label);
            } else {
                notices.refuse(Message.of("annotate.nothing-selected"));
            }
        });
    }

    /// Gives the selected mark this label.
    public void relabel(LabelName label) {
        editSelected((place, annotation) ->
                link.submit(new RelabelAnnotations(place, List.of(annotation.id()), label), _ -> notices.clear()));
    }

    /// Removes the selected mark with its relations, and goes to the one before the caret.
    public void remove() {
        editSelected((place, annotation) ->
                link.submit(new RemoveAnnotations(place, List.of(annotation.id())), _ -> notices.clear()));
    }

    /// Lets a mark stand elsewhere; it keeps its identity, its relations and all that is told of it.
    public void move(AnnotationId annotation, List<Span> spans) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            link.submit(new MoveAnnotation(place, annotation, spans), _ -> notices.clear());
        });
    }

    /// Tells something of the selected mark, or with an empty value no longer tells it.
    public void setAttribute(AttributeName attribute, Optional<AttributeValue> value) {
        editSelected((place, annotation) ->
                link.submit(new SetAttribute(place, List.of(annotation.id()), attribute, value), _ -> notices.clear()));
    }

    /// Removes a relation.
    public void removeRelation(RelationId relation) {
        page.editable().ifPresent(place -> link.submit(new RemoveRelation(place, relation), _ -> notices.clear()));
    }

    private void mark(LayerDocument place, LabelName label, Edges edges) {
        Span span = span(edges);
        String text = text();
        if (Words.trim(text, span).isEmpty()) {
            notices.refuse(Message.of("annotate.only-blanks"));
            return;
        }
        Optional<AnnotationId> there = standing(label, span);
        if (there.isPresent()) {
            selection.select(there.get());
            notices.refuse(Message.of("annotate.marked-already", label.value()));
            return;
        }
        Annotation annotation = Annotation.of(label, span);
        link.submit(new AddAnnotations(page.layer(), place.document(), List.of(annotation)), _ -> {
            notices.clear();
            selection.select(annotation.id());
        });
    }

    private Span span(Edges edges) {
        return switch (edges) {
            case WORDS -> Words.snap(text(), selection.words());
            case EXACT -> Graphemes.snap(text(), selection.words());
        };
    }

    private Optional<AnnotationId> standing(LabelName label, Span span) {
        return page.annotations().overlapping(span).stream()
                .filter(each -> each.label().equals(label) && each.spans().equals(List.of(span)))
                .map(Annotation::id)
                .findFirst();
    }

    private String text() {
        return page.document().orElseThrow().text();
    }

    private void editSelected(MarkEdit edit) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            selection
                    .annotation()
                    .ifPresentOrElse(
                            annotation -> edit.on(place, annotation),
                            () -> notices.refuse(Message.of("annotate.no-mark")));
        });
    }

    @FunctionalInterface
    private interface MarkEdit {
        void on(LayerDocument place, Annotation annotation);
    }
}
