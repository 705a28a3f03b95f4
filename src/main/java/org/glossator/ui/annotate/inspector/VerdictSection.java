package org.glossator.ui.annotate.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.glossator.annotation.Annotation;
import org.glossator.message.Message;
import org.glossator.review.adjudicate.Feedback;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;

/// What was decided about the selected mark, by whom and why; not there where nothing of the document was reviewed.
final class VerdictSection extends VBox {

    private final AnnotateModel model;
    private final Label outcome = Wording.paragraph("", "verdict-outcome");
    private final VBox reasons = new VBox(2);
    private final Label comment = Wording.paragraph("", "verdict-comment");
    private final Button follow = new Button(Message.of("verdict.follow-button").sentence());

    VerdictSection(AnnotateModel model) {
        this.model = model;
        outcome.setId("verdict-outcome");
        comment.setId("verdict-comment");
        follow.setId("verdict-follow");
        follow.setOnAction(_ -> model.verdicts().follow());
        getChildren()
                .setAll(Wording.label(Message.of("verdict.title"), "section-title"), outcome, comment, reasons, follow);
        getStyleClass().addAll("inspector-section", "verdict-section");
        model.selection().selectedProperty().subscribe(_ -> refresh());
        model.page().markupProperty().subscribe(_ -> refresh());
        model.verdicts().changes().subscribe(_ -> refresh());
    }

    private void refresh() {
        var mark = model.selection().annotation();
        var feedback = mark.flatMap(model.verdicts()::about);
        show(this, feedback.isPresent());
        feedback.ifPresent(told -> show(told, mark.get()));
    }

    private void show(Feedback feedback, Annotation mark) {
        String text = model.page().document().orElseThrow().text();
        VerdictWords words = VerdictWords.of(feedback, mark, text);
        Excerpt.say(outcome, words.outcome());
        Excerpt.say(comment, words.comment());
        show(comment, !words.comment().isEmpty());
        reasons.getChildren()
                .setAll(words.reasons().stream()
                        .map(line -> Wording.paragraph(line, "muted", "small"))
                        .toList());
        show(reasons, !words.reasons().isEmpty());
        show(follow, feedback.differs() && model.page().refusal().isEmpty());
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
