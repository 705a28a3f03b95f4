package org.glossator.ui.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.review.compare.MarkCase;
import org.glossator.review.compare.RelationCase;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewedDocument;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.PaperColour;
import org.glossator.ui.text.TextClick;
import org.jspecify.annotations.Nullable;

/// The text in the middle with the marks of the compared layers; or words that say why there is none. A click goes to
/// the difference that stands there.
final class ReviewText extends StackPane {

    private final ReviewModel model;
    private final AnnotatedTextView text = new AnnotatedTextView();
    private final Label reason = Wording.paragraph("", "muted");
    private final VBox empty = new VBox(8, reason);
    private @Nullable DocumentId open;

    ReviewText(ReviewModel model) {
        this.model = model;
        empty.getStyleClass().add("empty-page");
        empty.setAlignment(Pos.CENTER);
        empty.setMouseTransparent(true);
        getStyleClass().add("text-pane");
        getChildren().setAll(text, empty);
        backgroundProperty().subscribe(ground -> text.paperProperty().set(PaperColour.of(ground)));
        text.setOnTextClicked(this::clicked);
    }

    AnnotatedTextView text() {
        return text;
    }

    /// Follows the model until what this returns is closed.
    Subscription follow() {
        return Subscription.combine(
                model.page().shownProperty().subscribe(_ -> show()),
                model.stateProperty().subscribe(_ -> decorate()),
                model.planProperty().subscribe(_ -> explain()),
                model.differences().selectedProperty().subscribe(_ -> select()));
    }

    private void show() {
        Optional<ReviewedDocument> shown = model.page().shown();
        if (shown.isEmpty()) {
            open = null;
            text.clear();
        } else if (shown.get().id().equals(open)) {
            decorate();
        } else {
            boolean hadKeyboard = text.isFocusWithin();
            open = shown.get().id();
            text.show(shown.get().document(), looks(shown.get()));
            select();
            if (hadKeyboard) {
                text.requestFocus();
            }
        }
        explain();
    }

    private void decorate() {
        model.page()
                .shown()
                .filter(document -> document.id().equals(open))
                .ifPresent(document -> text.decorate(looks(document)));
        explain();
    }

    private org.glossator.ui.text.Decorations looks(ReviewedDocument document) {
        return new ReviewLooks(model.state().schema())
                .decorations(document, model.differences().selected().orElse(null));
    }

    /// Only where there is no text to be read.
    private void explain() {
        Optional<Message> why = model.page().shown().isEmpty() ? model.emptiness() : Optional.empty();
        reason.setText(why.map(Message::sentence).orElse(""));
        empty.setVisible(why.isPresent());
    }

    private void select() {
        decorate();
        Optional<CaseRow> row = model.differences().selected();
        text.chosenProperty().set(row.map(ReviewText::marks).orElse(Set.of()));
        row.filter(_ -> model.page()
                        .shown()
                        .filter(document -> document.id().equals(open))
                        .isPresent())
                .ifPresent(chosen -> {
                    int place = chosen.place().start();
                    text.select(new Span(place, place));
                    text.centre(place);
                });
    }

    private static Set<AnnotationId> marks(CaseRow row) {
        Set<AnnotationId> marks = new HashSet<>();
        switch (row.item()) {
            case MarkCase item -> item.present().stream().map(Annotation::id).forEach(marks::add);
            case RelationCase link -> {
                link.source().present().stream().map(Annotation::id).forEach(marks::add);
                link.target().present().stream().map(Annotation::id).forEach(marks::add);
            }
        }
        row.decision().ifPresent(decision -> marks.addAll(decision.marks()));
        return marks;
    }

    private void clicked(TextClick click) {
        if (click.event().getButton() == MouseButton.PRIMARY && click.event().getClickCount() == 1) {
            click.character().ifPresent(model.differences()::selectAt);
        }
    }
}
