package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// All pages, in groups; the one that is read is selected.
final class ContentsList extends ListView<ContentsList.Row> {

    private final HelpModel model;

    /// A line of the list.
    sealed interface Row {

        String title();

        /// The name of a group, which leads nowhere.
        record Group(String title) implements Row {}

        record Page(Contents.Entry entry) implements Row {

            @Override
            public String title() {
                return entry.title();
            }
        }
    }

    ContentsList(HelpModel model) {
        this.model = model;
        setId("help-contents");
        getStyleClass().add("help-list");
        setAccessibleText(Message.of("help.contents").sentence());
        getItems().setAll(rows(model.book().contents()));
        setCellFactory(_ -> new Cell());
    }

    Subscription follow() {
        return Subscription.combine(
                model.placeProperty().subscribe(this::select),
                getSelectionModel().selectedItemProperty().subscribe(this::open));
    }

    private static List<Row> rows(Contents contents) {
        List<Row> rows = new ArrayList<>();
        for (Contents.Entry entry : contents.entries()) {
            if (entry.opens()) {
                rows.add(new Row.Group(entry.group()));
            }
            rows.add(new Row.Page(entry));
        }
        return rows;
    }

    private void select(Place place) {
        getItems().stream()
                .filter(row -> page(row).filter(place.page()::equals).isPresent())
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private void open(@Nullable Row chosen) {
        page(chosen)
                .filter(page -> !page.equals(model.placeProperty().get().page()))
                .ifPresent(page -> model.open(new Place(page, "")));
    }

    /// The page that a line leads to.
    private static Optional<String> page(@Nullable Row row) {
        return row instanceof Row.Page page ? Optional.of(page.entry().page()) : Optional.empty();
    }

    private static final class Cell extends ListCell<Row> {

        private final Label title = new Label();
        private final VBox whole = new VBox(title);

        Cell() {
            title.setMaxWidth(Double.MAX_VALUE);
            whole.getStyleClass().add("help-row");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setDisable(row instanceof Row.Group);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(Script.drawn(row.title()));
            Script.fit(title, row.title());
            title.getStyleClass().removeAll("section-title", "help-entry");
            title.getStyleClass().add(row instanceof Row.Group ? "section-title" : "help-entry");
            setAccessibleText(row.title());
            setGraphic(whole);
        }
    }
}
