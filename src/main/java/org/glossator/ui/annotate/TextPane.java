package org.glossator.ui.annotate;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.Relation;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.RelationType;
import org.glossator.schema.Schema;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Linking;
import org.glossator.ui.command.Gesture;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.ArcLook;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.EdgeMove;
import org.glossator.ui.text.PaperColour;
import org.glossator.ui.text.TextClick;
import org.glossator.ui.text.Ties;
import org.jspecify.annotations.Nullable;

/// The text in the middle with the marks of the shown layer, or words that say why there is none.
final class TextPane extends StackPane {

    private static final Colour PLAIN = new Colour("#808080");

    private final AnnotateModel model;
    private final AnnotatedTextView text = new AnnotatedTextView();
    private final Label title = Wording.paragraph("", "empty-title");
    private final Label hint = Wording.paragraph("", "muted");
    private final VBox empty = new VBox(8, title, hint);
    private boolean following;

    TextPane(AnnotateModel model) {
        this.model = model;
        empty.getStyleClass().add("empty-page");
        empty.setAlignment(Pos.CENTER);
        getStyleClass().add("text-pane");
        getChildren().setAll(text, empty);
        backgroundProperty().subscribe(ground -> text.paperProperty().set(PaperColour.of(ground)));
        text.setOnTextClicked(this::clicked);
        text.setOnEdgeMoved(this::edgeMoved);
        model.link().underWayProperty().subscribe(edits -> {
            if (edits.intValue() == 0) {
                text.endDraft();
            }
        });
        text.selectionProperty().subscribe(_ -> selectedInView());
        model.page().documentProperty().subscribe(_ -> show());
        model.page().markupProperty().subscribe(_ -> decorate());
        model.page().beneathProperty().subscribe(_ -> decorate());
        model.verdicts().changes().subscribe(_ -> decorate());
        model.foreign().lookedAtProperty().subscribe(_ -> markSelected());
        model.stateProperty().subscribe(_ -> stateChanged());
        model.page().wantedProperty().subscribe(_ -> explain());
        model.selection().selectedProperty().subscribe(_ -> markSelected());
        model.selection().wordsProperty().subscribe(_ -> wordsSelected());
        model.linking().stepProperty().subscribe(_ -> emphasise());
    }

    AnnotatedTextView text() {
        return text;
    }

    /// Puts what brings in documents where there are none.
    void offerBeginning(Node row) {
        row.visibleProperty().bind(title.managedProperty());
        row.managedProperty().bind(title.managedProperty());
        empty.getChildren().add(row);
    }

    /// What clicks in the text do, for the help.
    static List<Gesture> gestures() {
        Message place = Message.of("reading.in-the-text");
        return List.of(
                Gesture.mouse(place, Message.of("reading.mouse-select-mark"), Message.of("reading.how-click")),
                Gesture.mouse(place, Message.of("reading.mouse-let-go"), Message.of("reading.how-click-blank")),
                Gesture.mouse(place, Message.of("reading.mouse-choose"), Message.of("reading.how-control-click")));
    }

    private void show() {
        boolean hadKeyboard = text.isFocusWithin();
        model.page().document().ifPresentOrElse(this::show, text::clear);
        explain();
        if (hadKeyboard) {
            text.requestFocus();
        }
    }

    /// Shows a document where it was left.
    private void show(TextDocument document) {
        text.show(document, decorations());
        Span left = model.carets().in(document.id());
        if (left.end() > 0) {
            text.select(left);
            text.reveal(left);
        }
    }

    private void decorate() {
        if (model.page().document().isPresent()) {
            text.decorate(decorations());
        }
    }

    /// Colours and names of labels may have changed with the schema.
    private void stateChanged() {
        explain();
        decorate();
    }

    private Decorations decorations() {
        var schema = model.state().schema();
        return new Looks(schema, model.verdicts()::about)
                .decorations(
                        model.page().markup(), model.page().beneathProperty().get())
                .with(new Ties(model.page().markup().relations(), relation -> arc(relation, schema)));
    }

    /// An arc has its source's colour.
    private ArcLook arc(Relation relation, Schema schema) {
        Colour colour = model.page()
                .annotations()
                .find(relation.source())
                .map(source -> schema.colourOf(source.label()))
                .orElse(PLAIN);
        boolean symmetric =
                schema.relation(relation.type()).map(RelationType::symmetric).orElse(false);
        return new ArcLook(colour, relation.type().value(), symmetric);
    }

    private void explain() {
        boolean none = model.documents().all().isEmpty();
        boolean blank = model.page()
                .document()
                .filter(document -> document.text().isBlank())
                .isPresent();
        title.setText(none ? Message.of("annotate.empty-title").sentence() : "");
        title.setManaged(none);
        hint.setText(
                none
                        ? Message.of("annotate.empty-text").sentence()
                        : blank ? Message.of("annotate.blank-document").sentence() : "");
        empty.setVisible(none || blank);
        empty.setMouseTransparent(!none);
        text.setVisible(!none);
    }

    private void clicked(TextClick click) {
        if (click.event().getButton() != MouseButton.PRIMARY || click.event().getClickCount() > 1) {
            return;
        }
        if (model.linking().isPicking()) {
            click.character().ifPresent(model.linking()::pickAt);
        } else if (click.event().isShortcutDown()) {
            click.character().ifPresent(model.selection()::toggleAt);
        } else if (click.character().isPresent()) {
            clicked(click.character().getAsInt());
        } else {
            model.selection().clear();
            model.foreign().lookAway();
        }
    }

    /// Selects the mark that was clicked; where only others have one, that is looked at.
    private void clicked(int offset) {
        model.selection().click(offset);
        if (model.selection().selected().isEmpty()) {
            model.foreign().lookBeneath(offset);
        } else {
            model.foreign().lookAway();
        }
    }

    private void edgeMoved(EdgeMove move) {
        model.page()
                .annotations()
                .find(move.annotation())
                .filter(before -> move.handle().fragment() < before.spans().size())
                .ifPresentOrElse(before -> model.boundaries().moved(before.id(), move.spans(before)), text::endDraft);
    }

    private void selectedInView() {
        if (!following) {
            following = true;
            model.selection().wordsProperty().set(text.selection());
            following = false;
        }
    }

    private void wordsSelected() {
        Span words = model.selection().words();
        if (!following && !words.equals(text.selection())) {
            following = true;
            text.select(words);
            following = false;
        }
    }

    private void markSelected() {
        emphasise();
        reveal(model.selection().selected().orElse(null));
        model.foreign()
                .lookedAt()
                .ifPresent(mark -> text.reveal(mark.annotation().outer()));
    }

    private Optional<AnnotationId> lookedAt() {
        return model.foreign().lookedAt().map(mark -> mark.annotation().id());
    }

    private void emphasise() {
        AnnotationId candidate =
                model.linking().stepProperty().get() instanceof Linking.Step.Picking(var _, var proposed)
                        ? proposed
                        : null;
        text.handlesShownProperty()
                .set(candidate == null && model.page().refusal().isEmpty());
        text.emphasisedProperty()
                .set(
                        candidate != null
                                ? candidate
                                : model.selection()
                                        .selected()
                                        .or(this::lookedAt)
                                        .orElse(null));
        reveal(candidate);
    }

    private void reveal(@Nullable AnnotationId mark) {
        if (mark != null) {
            model.page().annotations().find(mark).ifPresent(annotation -> text.reveal(annotation.outer()));
        }
    }
}
