package org.glossator.ui.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.CaseRow;
import org.glossator.ui.review.model.CaseWords;
import org.glossator.ui.review.model.Differences;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.theme.Scale;

/// The differences of the open document: how many are settled, the one that is looked at, and the list of all.
final class DifferencesPane extends VBox {

    private static final double ROW = 46;

    private final ReviewModel model;
    private final Label resolved = Wording.label("", "section-title");
    private final ProgressBar bar = new ProgressBar();
    private final FilterBar filters;
    private final DifferenceCard card;
    private final ScrollPane frame;
    private final ListView<CaseRow> list = new ListView<>();
    private final Label reason = Wording.paragraph("", "muted");
    private boolean following;

    DifferencesPane(ReviewModel model, CommandButtons buttons) {
        this.model = model;
        Differences differences = model.differences();
        filters = new FilterBar(differences);
        card = new DifferenceCard(buttons);
        frame = new ScrollPane(card);
        frame.setFitToWidth(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        frame.getStyleClass().addAll("plain-scroll", "card-scroll");
        frame.maxHeightProperty().bind(heightProperty().multiply(0.56));
        frame.setMinHeight(Region.USE_PREF_SIZE);
        frame.prefHeightProperty().bind(card.heightProperty().add(2));
        resolved.setId("resolved");
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        reason.setId("review-reason");
        reason.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("differences");
        list.setAccessibleText(Message.of("review.differences-list").sentence());
        list.getStyleClass().add("difference-list");
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        list.setItems(differences.rows());
        list.setCellFactory(_ -> new DifferenceCell(this::words));
        list.setPlaceholder(Wording.paragraph(Message.of("review.none-listed").sentence(), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                differences.select(row);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("differences");
        FlowPane document = new FlowPane(
                8,
                6,
                buttons.plain("accept-document", Message.of("review.accept").sentence()),
                buttons.plain("return-document", Message.of("review.return").sentence()));
        document.getStyleClass().add("document-choices");
        getChildren().setAll(resolved, bar, filters, reason, frame, list, document);
    }

    ListView<CaseRow> list() {
        return list;
    }

    Subscription follow() {
        Differences differences = model.differences();
        return Subscription.combine(
                model.page().shownProperty().subscribe(_ -> show()),
                model.planProperty().subscribe(_ -> show()),
                model.stateProperty().subscribe(_ -> show()),
                differences.versionProperty().subscribe(_ -> show()),
                differences.selectedProperty().subscribe(_ -> select()));
    }

    private void show() {
        Differences differences = model.differences();
        int total = differences.total();
        resolved.setText(
                Message.of("review.resolved", differences.settled(), total).heading());
        bar.setProgress(total == 0 ? 0 : (double) differences.settled() / total);
        filters.show();
        Optional<Message> why = model.emptiness();
        reason.setText(why.map(Message::sentence).orElse(""));
        shown(reason, why.isPresent());
        shown(resolved, why.isEmpty());
        shown(bar, why.isEmpty());
        shown(filters, why.isEmpty());
        shown(list, why.isEmpty());
        select();
    }

    private void select() {
        following = true;
        Optional<CaseRow> row = model.differences().selected();
        row.ifPresentOrElse(
                chosen -> {
                    list.getSelectionModel().select(chosen);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(chosen) - 1));
                    card.show(chosen, words(), model.plan());
                },
                () -> list.getSelectionModel().clearSelection());
        shown(frame, row.isPresent());
        following = false;
    }

    private CaseWords words() {
        String text =
                model.page().shown().map(document -> document.document().text()).orElse("");
        return new CaseWords(text, model.state().schema());
    }

    private static void shown(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}
