package org.glossator.ui.annotate.side;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Excerpt;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.DocumentRow;
import org.glossator.ui.annotate.model.DocumentsModel;

/// The documents: a filter, how many are done, and the list. The selected row is the open document; moving through
/// the list opens what one comes to.
final class DocumentListView extends VBox {

    private final AnnotateModel model;
    private final DocumentsModel documents;
    private final TextField filter = new TextField();
    private final Label progressWords = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final ListView<DocumentRow> list = new ListView<>();
    private boolean following;

    DocumentListView(AnnotateModel model, ContextMenu menu) {
        this.model = model;
        this.documents = model.documents();
        filter.setId("document-filter");
        filter.setPromptText(Message.of("annotate.filter").sentence());
        filter.textProperty().bindBidirectional(documents.filterProperty());
        Excerpt.follow(filter);
        progressWords.getStyleClass().add("section-title");
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        list.setId("documents");
        list.getStyleClass().add("document-list");
        list.setItems(documents.shown());
        list.setCellFactory(_ -> new DocumentCell());
        list.setContextMenu(menu);
        list.setPlaceholder(placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox heading = new VBox(7, progressWords, progress);
        heading.getStyleClass().add("side-heading");
        getChildren().setAll(filter, heading, list);
        getStyleClass().add("documents");

        list.getSelectionModel().selectedItemProperty().subscribe(_ -> openSelected());
        model.page().wantedProperty().subscribe(_ -> selectOpen());
        documents.shown().addListener((ListChangeListener<DocumentRow>) _ -> rowsChanged());
        documents.doneProperty().subscribe(_ -> count());
        count();
    }

    ListView<DocumentRow> list() {
        return list;
    }

    TextField filter() {
        return filter;
    }

    private Label placeholder() {
        Label nothing = Wording.paragraph("", "muted", "small");
        documents
                .filterProperty()
                .subscribe(part -> nothing.setText(
                        part.isBlank()
                                ? ""
                                : Message.of("annotate.no-match", part).sentence()));
        return nothing;
    }

    private void rowsChanged() {
        count();
        selectOpen();
    }

    private void count() {
        int all = documents.all().size();
        int done = documents.doneProperty().get();
        progressWords.setText(Message.of("annotate.documents", done, all).sentence());
        progress.setProgress(all == 0 ? 0 : (double) done / all);
    }

    private void openSelected() {
        DocumentRow row = list.getSelectionModel().getSelectedItem();
        if (!following && row != null) {
            model.open(row.id());
        }
    }

    /// Selects the row of the open document; none where the filter hides it.
    private void selectOpen() {
        int index = Optional.ofNullable(model.page().wantedProperty().get())
                .map(documents::indexShown)
                .orElse(-1);
        if (index == list.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
        following = false;
    }
}
