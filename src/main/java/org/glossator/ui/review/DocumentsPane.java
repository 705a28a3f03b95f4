package org.glossator.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.review.model.DocumentRow;
import org.glossator.ui.review.model.ReviewModel;
import org.glossator.ui.theme.Scale;

/// The documents, those that layers agree about least first; a bar tells how far the working out is.
final class DocumentsPane extends VBox {

    private static final double ROW = 44;

    private final ReviewModel model;
    private final ListView<DocumentRow> list = new ListView<>();
    private final ProgressBar bar = new ProgressBar();
    private boolean following;

    DocumentsPane(ReviewModel model) {
        this.model = model;
        Label title = Sections.title(Message.of("review.documents"));
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Message.of("review.comparing").sentence());
        list.setId("review-documents");
        list.setAccessibleText(Message.of("review.documents").sentence());
        list.getStyleClass().add("document-list");
        Scale.grow(list, ROW, list.fixedCellSizeProperty());
        list.setItems(model.documents().rows());
        list.setCellFactory(_ -> new DocumentCell());
        list.setPlaceholder(Wording.paragraph(Message.of("review.no-documents").sentence(), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following && !model.documents().isListing()) {
                model.open(row.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("review-section");
        getChildren().setAll(title, bar, list);
    }

    ListView<DocumentRow> list() {
        return list;
    }

    Subscription follow() {
        return Subscription.combine(
                model.documents().rows().subscribe(this::select),
                model.page().shownProperty().subscribe(_ -> select()),
                model.documents().fractionProperty().subscribe(done -> {
                    boolean under = done.doubleValue() < 1;
                    bar.setProgress(done.doubleValue());
                    bar.setVisible(under);
                    bar.setManaged(under);
                }));
    }

    /// Keeps the open document chosen, wherever it goes to in the list.
    private void select() {
        following = true;
        model.page()
                .wanted()
                .flatMap(model.documents()::row)
                .ifPresentOrElse(
                        row -> {
                            list.getSelectionModel().select(row);
                            if (!list.isFocused()) {
                                list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 2));
                            }
                        },
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }
}
