package org.glossator.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.NoticeLabel;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.ReviewModel;

/// The line at the foot: whether all is stored, where one is, what happened last, and who reviews.
final class ReviewStatus extends HBox {

    private static final int LONGEST_NAME = 40;

    private final ReviewModel model;
    private final Label saved = Wording.label("", "muted");
    private final Label place = Wording.label("", "muted");
    private final Label counts = Wording.label("", "muted");
    private final NoticeLabel notice = new NoticeLabel("review-notice");

    ReviewStatus(ReviewModel model) {
        this.model = model;
        saved.setId("review-saved");
        Label reviewer =
                Wording.label(Excerpt.of(model.link().project().annotator().name(), LONGEST_NAME), "muted");
        for (Label fixed : new Label[] {saved, place}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        Wording.giveWay(counts);
        Wording.giveWay(reviewer);
        getChildren().setAll(saved, place, counts, notice, reviewer);
        getStyleClass().addAll("bar", "bottom-bar", "status-bar");
    }

    Subscription follow() {
        return Subscription.combine(
                model.link().underWayProperty().subscribe(_ -> tellSaved()),
                model.differences().selectedProperty().subscribe(this::tellPlace),
                model.page().shownProperty().subscribe(_ -> tellCounts()),
                model.notices().latestProperty().subscribe(notice::say));
    }

    private void tellSaved() {
        boolean readOnly = model.link().project().isReadOnly();
        boolean saving = model.link().underWayProperty().get() > 0;
        String words = Message.of("review.saved", readOnly ? "READ_ONLY" : saving ? "SAVING" : "SAVED")
                .sentence();
        saved.setText(words);
    }

    private void tellPlace(CaseRow row) {
        place.setText(
                row == null
                        ? ""
                        : model.page()
                                .shown()
                                .map(document -> Message.of(
                                        "review.place",
                                        row.line(),
                                        document.lines().column(row.place().start())))
                                .map(Message::sentence)
                                .orElse(""));
    }

    private void tellCounts() {
        counts.setText(model.page()
                .shown()
                .map(document -> Message.of(
                        "review.gold-counts",
                        document.gold().annotations().size(),
                        document.gold().relations().size()))
                .map(Message::sentence)
                .orElse(""));
    }
}
