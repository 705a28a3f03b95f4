package org.glossator.ui.help;

import java.util.List;
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
final class ContentsList extends ListView<Contents.Entry> {

    private final HelpModel model;

    ContentsList(HelpModel model) {
        this.model = model;
        setId("help-contents");
        getStyleClass().add("help-list");
        setAccessibleText(Message.of("help.contents").sentence());
        getItems().setAll(model.book().contents().entries());
        setCellFactory(_ -> new Cell());
    }

    Subscription follow() {
        return Subscription.combine(
                model.placeProperty().subscribe(this::select),
                getSelectionModel().selectedItemProperty().subscribe(this::open));
    }

    private void select(Place place) {
        getItems().stream()
                .filter(each -> each.page().equals(place.page()))
                .findFirst()
                .ifPresent(each -> getSelectionModel().select(each));
    }

    private void open(Contents.@Nullable Entry chosen) {
        if (chosen != null && !chosen.page().equals(model.placeProperty().get().page())) {
            model.open(new Place(chosen.page(), ""));
        }
    }

    private static final class Cell extends ListCell<Contents.Entry> {

        private final Label group = new Label();
        private final Label first = new Label();
        private final Label further = new Label();
        private final VBox opening = new VBox(group, first);
        private final VBox following = new VBox(further);

        Cell() {
            group.getStyleClass().addAll("section-title", "help-group");
            for (Label title : List.of(first, further)) {
                title.getStyleClass().add("help-entry");
                title.setMaxWidth(Double.MAX_VALUE);
            }
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Contents.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            say(group, entry.group());
            say(entry.opens() ? first : further, entry.title());
            setAccessibleText(entry.title());
            setGraphic(entry.opens() ? opening : following);
        }

        private static void say(Label label, String words) {
            label.setText(Script.drawn(words));
            Script.fit(label, words);
        }
    }
}
