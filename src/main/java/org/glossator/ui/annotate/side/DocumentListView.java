package org.glossator.ui.annotate.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.annotate.listing.Criterion;
import org.glossator.ui.annotate.model.AnnotateModel;
import org.glossator.ui.annotate.model.Disputes;
import org.glossator.ui.annotate.model.DocumentRow;
import org.glossator.ui.annotate.model.DocumentsModel;
import org.glossator.ui.theme.Scale;

/// The documents: a filter, how many are done, and the list. The row selected last is the open document; moving through
/// the list opens what one comes to. Rows that are selected together can be marked done or removed at once.
final class DocumentListView extends VBox {

    private static final double LOWEST = 96;

    private final AnnotateModel model;
    private final DocumentsModel documents;
    private final FilterLine filter;
    private final Label progressWords = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label standing = Wording.paragraph("", "muted", "small");
    private final Label nothing = Wording.paragraph("", "muted", "small");
    private final Button showAll = new Button(Message.of("steps.show-all").sentence());
    private final ListView<DocumentRow> list = new ListView<>();
    private boolean following;

    DocumentListView(AnnotateModel model, ContextMenu menu) {
        this.model = model;
        this.documents = model.documents();
        this.filter = new FilterLine(model);
        progressWords.getStyleClass().add("section-title");
        progressWords.setWrapText(true);
        progressWords.setMinHeight(USE_PREF_SIZE);
        progress.getStyleClass().add("thin");
        progress.setMaxWidth(Double.MAX_VALUE);
        standing.setId("documents-standing");
        list.setId("documents");
        Scale.grow(list, LOWEST, list.minHeightProperty());
        list.accessibleTextProperty().bind(progressWords.textProperty());
        list.getStyleClass().add("document-list");
        list.setItems(documents.shown());
        list.setCellFactory(_ -> new DocumentCell());
        list.setContextMenu(menu);
        list.setPlaceholder(new VBox(8, nothing, showAll));
        showAll.setId("show-all-documents");
        showAll.setOnAction(_ -> documents.clearFilter());
        showAll.managedProperty().bind(showAll.visibleProperty());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        progressWords.setWrapText(true);
        progressWords.setMinHeight(USE_PREF_SIZE);
        VBox heading = new VBox(7, progressWords, progress, standing);
        heading.getStyleClass().add("side-heading");
        getChildren().setAll(filter, heading, list);
        getStyleClass().add("documents");
        follow();
        count();
    }

    private void follow() {
        var selection = list.getSelectionModel();
        selection.selectedItemProperty().subscribe(_ -> openSelected());
        selection.getSelectedItems().addListener((ListChangeListener<DocumentRow>) _ -> chosen());
        model.page().wantedProperty().subscribe(_ -> selectOpen(true));
        documents.shown().addListener((ListChangeListener<DocumentRow>) _ -> rowsChanged());
        documents.doneProperty().subscribe(_ -> count());
        documents.filterProperty().subscribe(_ -> sifted());
        documents.orderProperty().subscribe(_ -> sifted());
        documents.criteria().addListener((ListChangeListener<Criterion>) _ -> sifted());
        documents.disputes().progressProperty().subscribe(_ -> tell());
        documents.holdings().knownProperty().subscribe(_ -> tell());
    }

    ListView<DocumentRow> list() {
        return list;
    }

    TextField filter() {
        return filter.words();
    }

    private void rowsChanged() {
        count();
        selectOpen(false);
    }

    private void sifted() {
        count();
        selectOpen(true);
    }

    private void chosen() {
        documents.choose(list.getSelectionModel().getSelectedItems().stream()
                .map(DocumentRow::id)
                .toList());
        tell();
    }

    private void count() {
        int all = documents.all().size();
        int done = documents.doneProperty().get();
        progressWords.setText(Message.of("annotate.documents", done, all).sentence());
        progress.setProgress(all == 0 ? 0 : (double) done / all);
        tell();
    }

    /// How many are listed or chosen, what is still being looked for, and why nothing is listed.
    private void tell() {
        List<String> parts = new ArrayList<>();
        if (documents.isFiltered()) {
            parts.add(Message.of(
                            "documents.count",
                            documents.shown().size(),
                            documents.all().size())
                    .sentence());
        }
        if (documents.chosen().size() > 1) {
            parts.add(Message.of("documents.several-chosen", documents.chosen().size())
                    .sentence());
        }
        waiting().ifPresent(parts::add);
        standing.setText(String.join(" · ", parts));
        standing.setManaged(!parts.isEmpty());
        standing.setVisible(!parts.isEmpty());
        nothing.setText(
                documents.isFiltered()
                        ? hidden()
                        : Message.of("annotate.empty-title").sentence());
        showAll.setVisible(documents.isFiltered());
    }

    private Optional<String> waiting() {
        Disputes.Progress looking = documents.disputes().progressProperty().get();
        if (looking.isUnderWay()) {
            return Optional.of(Message.of("documents.looking", looking.done(), looking.total())
                    .sentence());
        }
        boolean counting = documents.criteria().stream().anyMatch(Criterion::asksHolding)
                && !documents.holdings().knownProperty().get();
        return counting ? Optional.of(Message.of("documents.counting").sentence()) : Optional.empty();
    }

    /// What keeps every document out of the list.
    private String hidden() {
        String written = documents.filterProperty().get().strip();
        Stream<Message> name =
                written.isEmpty() ? Stream.empty() : Stream.of(Message.of("documents.hidden-name", written));
        Stream<Message> criteria = documents.criteria().stream().map(Criterion::words);
        List<Message> all = Stream.concat(name, criteria).toList();
        return Message.of("documents.hidden", all).sentence();
    }

    private void openSelected() {
        DocumentRow row = list.getSelectionModel().getSelectedItem();
        if (!following && !documents.isArranging() && row != null) {
            model.open(row.id());
        }
    }

    /// Selects the row of the open document; none where the filter hides it. Rows selected together with it stay so.
    private void selectOpen(boolean reveal) {
        int index = Optional.ofNullable(model.page().wantedProperty().get())
                .map(documents::indexShown)
                .orElse(-1);
        MultipleSelectionModel<DocumentRow> selection = list.getSelectionModel();
        if (index == selection.getSelectedIndex() && (index < 0 || selection.isSelected(index))) {
            return;
        }
        following = true;
        if (index < 0) {
            selection.clearSelection();
        } else {
            selection.clearAndSelect(index);
            list.getFocusModel().focus(index);
            if (reveal) {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
        following = false;
    }
}
