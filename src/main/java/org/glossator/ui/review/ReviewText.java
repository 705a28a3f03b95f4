package org.glossator.ui.review;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.annotation.AnnotationId;
import org.glossator.message.Message;
import org.glossator.review.compare.RelationCase;
import org.glossator.text.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.review.model.ReviewedDocument;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Decorations;
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
        getStyleClass().add("text-pane");
        getChildren().setAll(text, empty);
        backgroundProperty().subscribe(ground -> text.paperProperty().set(PaperColour.of(ground)));
        text.setOnTextClicked(this::clicked);
    }

    AnnotatedTextView text() {
        return text;
    }

    /// Follows the model until what this returns is closed.
    ///
    /// @param beginning what brings in documents and layers, shown where there is no text
    Subscription follow(Node beginning) {
        empty.getChildren().setAll(reason, beginning);
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

    private Decorations looks(ReviewedDocument document) {
        CaseRow current = model.differences().selected().orElse(null);
        Decorations marks = new ReviewLooks(model.state().schema()).decorations(document, current);
        return current != null && document.rows().contains(current) && current.item() instanceof RelationCase link
                ? marks.with(new DrawnMarks(document).ties(link, model.state().schema()))
                : marks;
    }

    /// Only where there is no text to be read.
    private void explain() {
        Optional<Message> why = model.page().shown().isEmpty() ? model.emptiness() : Optional.empty();
        reason.setText(why.map(Message::sentence).orElse(""));
        empty.setVisible(why.isPresent());
        empty.setManaged(why.isPresent()); // what is not seen asks for no room
    }

    private void select() {
        decorate();
        model.page()
                .shown()
                .filter(document -> document.id().equals(open))
                .ifPresent(document -> model.differences()
                        .selected()
                        .filter(document.rows()::contains)
                        .ifPresentOrElse(row -> select(document, row), () -> emphasise(Set.of(), null)));
    }

    private void select(ReviewedDocument document, CaseRow row) {
        DrawnMarks drawn = new DrawnMarks(document);
        emphasise(drawn.of(row), row.item() instanceof RelationCase link ? drawn.first(link.source()) : null);
        int place = row.place().start();
        text.select(new Span(place, place));
        text.centre(place);
    }

    /// @param source the mark whose arcs are drawn, if any are
    private void emphasise(Set<AnnotationId> marks, @Nullable AnnotationId source) {
        text.chosenProperty().set(marks);
        text.emphasisedProperty().set(source);
    }

    private void clicked(TextClick click) {
        if (click.event().getButton() == MouseButton.PRIMARY && click.event().getClickCount() == 1) {
            click.character().ifPresent(model.differences()::selectAt);
        }
    }
}
