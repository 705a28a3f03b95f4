package org.glossator.ui.annotate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.project.LayerDocument;
import org.glossator.project.edit.AddAnnotations;
import org.glossator.project.edit.RelabelAnnotations;
import org.glossator.project.edit.RemoveAnnotations;
import org.glossator.project.edit.SetAttribute;
import org.glossator.schema.AttributeName;
import org.glossator.schema.AttributeValue;
import org.glossator.schema.LabelName;
import org.glossator.text.Snapping;
import org.glossator.text.Span;
import org.glossator.text.Words;

/// What an annotator does to marks. Each is one edit; what cannot be done is said in words, and nothing is
/// shown before it is stored.
public final class Marking {

    /// How the selection becomes a span.
    public enum Edges {
        /// Every word it touches, whole, without what surrounds them.
        WORDS,
        /// As selected; only what a reader takes for one character stays whole.
        EXACT;

        /// What `selection` comes to in `text`.
        public Span of(String text, Span selection) {
            return switch (this) {
                case WORDS -> Snapping.words(text, selection);
                case EXACT -> Snapping.exact(text, selection);
            };
        }
    }

    private final ProjectLink link;
    private final Page page;
    private final MarkSelection selection;
    private final Drafts drafts;
    private final Notices notices;
    private final LabelUse use = new LabelUse();
    private Function<LabelName, Map<AttributeName, AttributeValue>> beginnings = _ -> Map.of();

    Marking(ProjectLink link, Page page, MarkSelection selection, Drafts drafts, Notices notices) {
        this.link = link;
        this.page = page;
        this.selection = selection;
        this.drafts = drafts;
        this.notices = notices;
    }

    /// Which labels were used last, and which one is held.
    public LabelUse use() {
        return use;
    }

    /// Lets new marks begin with attributes.
    ///
    /// @param told what a new mark of a label says, as the schema allows
    public void beginWith(Function<LabelName, Map<AttributeName, AttributeValue>> told) {
        beginnings = told;
    }

    /// Labels the selected words, or where none are selected gives the chosen marks this label.
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

    /// Labels as last time: the selected words, or else the chosen marks.
    public void repeat() {
        use.last()
                .filter(label -> link.project().state().schema().label(label).isPresent())
                .ifPresentOrElse(
                        label -> label(label, Edges.WORDS),
                        () -> notices.refuse(Message.of("marking.nothing-to-repeat")));
    }

    /// Holds a label, or lets go of it where it is held already. What is selected now is labelled with it at
    /// once.
    public void hold(LabelName label) {
        use.hold(use.isHeld(label) ? null : label);
        if (use.isHeld(label)) {
            notices.say(Message.of("marking.held", label.value()));
            takeSelection(Edges.WORDS);
        } else {
            notices.say(Message.of("marking.let-go", label.value()));
        }
    }

    /// Labels the selected words with the label that is held.
    ///
    /// @return whether one is held and words are selected
    public boolean takeSelection(Edges edges) {
        Optional<LabelName> held = use.held().filter(_ -> !selection.words().isEmpty());
        held.ifPresent(label -> label(label, edges));
        return held.isPresent();
    }

    /// Gives the chosen marks this label.
    public void relabel(LabelName label) {
        editTogether((place, marks) -> {
            use.used(label);
            link.submit(new RelabelAnnotations(place, marks, label), _ -> notices.clear());
        });
    }

    /// Removes the chosen marks with their relations.
    public void remove() {
        editTogether((place, marks) -> link.submit(new RemoveAnnotations(place, marks), _ -> notices.clear()));
    }

    /// Tells something of the chosen marks, or with an empty value no longer tells it.
    public void setAttribute(AttributeName attribute, Optional<AttributeValue> value) {
        editTogether(
                (place, marks) -> link.submit(new SetAttribute(place, marks, attribute, value), _ -> notices.clear()));
    }

    private void mark(LayerDocument place, LabelName label, Edges edges) {
        String text = text();
        Span span = edges.of(text, selection.words());
        if (Words.trim(text, span).isEmpty()) {
            notices.refuse(Message.of("annotate.only-blanks"));
            return;
        }
        use.used(label);
        Optional<Annotation> there = page.annotations().find(label, List.of(span));
        if (there.isPresent()) {
            selection.select(there.get().id());
            notices.refuse(Message.of("annotate.marked-already", label.value()));
            return;
        }
        Annotation annotation =
                new Annotation(AnnotationId.random(), label, List.of(span), beginnings.apply(label), "");
        link.submit(new AddAnnotations(page.layer(), place.document(), List.of(annotation)), _ -> {
            notices.clear();
            selection.select(annotation.id());
        });
    }

    private String text() {
        return page.document().orElseThrow().text();
    }

    private void editTogether(MarksEdit edit) {
        page.editable().ifPresent(place -> {
            drafts.commit();
            List<AnnotationId> marks =
                    selection.together().stream().map(Annotation::id).toList();
            if (marks.isEmpty()) {
                notices.refuseWithoutMark();
            } else {
                edit.on(place, marks);
            }
        });
    }

    @FunctionalInterface
    private interface MarksEdit {
        void on(LayerDocument place, List<AnnotationId> marks);
    }
}
