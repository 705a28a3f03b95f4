package org.glossator.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.glossator.message.Message;
import org.glossator.text.Span;
import org.glossator.ui.theme.Script;
import org.jspecify.annotations.Nullable;

/// Where the sought words stand; what is selected is shown.
final class HitList extends ListView<HelpIndex.Hit> {

    private static final double SCROLL_BAR = 14;

    private final HelpModel model;

    HitList(HelpModel model) {
        this.model = model;
        setId("help-hits");
        getStyleClass().add("help-list");
        setAccessibleText(Message.of("help.hits").sentence());
        Label nothing = new Label(Message.of("help.nothing").sentence());
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setCellFactory(_ -> new Cell());
    }

    Subscription follow() {
        return Subscription.combine(
                model.hitsProperty().subscribe(hits -> getItems().setAll(hits)),
                getSelectionModel().selectedItemProperty().subscribe(this::open));
    }

    /// Shows the first one, if there is one.
    void first() {
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
        }
    }

    private void open(HelpIndex.@Nullable Hit chosen) {
        if (chosen != null) {
            model.open(chosen.place());
        }
    }

    private final class Cell extends ListCell<HelpIndex.Hit> {

        private final Label heading = new Label();
        private final Label page = new Label();
        private final TextFlow excerpt = new TextFlow();
        private final VBox all = new VBox(heading, page, excerpt);

        Cell() {
            heading.getStyleClass().add("strong");
            heading.setWrapText(true);
            page.getStyleClass().addAll("muted", "small");
            excerpt.getStyleClass().addAll("help-excerpt");
            all.getStyleClass().add("help-hit");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HelpIndex.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            say(heading, hit.heading());
            say(page, hit.page());
            boolean itself = hit.page().equals(hit.heading());
            page.setVisible(!itself);
            page.setManaged(!itself);
            excerpt.getChildren().setAll(pieces(hit.excerpt()));
            setAccessibleText(Message.of("help.hit", hit.heading(), hit.page(), hit.excerpt())
                    .sentence());
            setGraphic(all);
        }

        /// As high as the words are on the width that the list has, which a cell does not ask by itself.
        @Override
        protected double computePrefHeight(double width) {
            ListView<HelpIndex.Hit> list = getListView();
            if (getGraphic() == null || list == null) {
                return super.computePrefHeight(width);
            }
            double room = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + all.prefHeight(room) + snappedBottomInset();
        }

        /// The words, with those that are sought set off.
        private List<Node> pieces(String words) {
            List<Node> pieces = new ArrayList<>();
            int at = 0;
            for (Span found : HelpIndex.found(words, model.soughtProperty().get())) {
                if (found.start() >= at) {
                    pieces.add(piece(words.substring(at, found.start())));
                    Text set = piece(found.of(words));
                    set.getStyleClass().add("help-found");
                    pieces.add(set);
                    at = found.end();
                }
            }
            pieces.add(piece(words.substring(at)));
            return pieces;
        }

        private static Text piece(String words) {
            Text piece = new Text(Script.drawn(words));
            piece.getStyleClass().add("help-words");
            Script.fit(piece, words);
            return piece;
        }

        private static void say(Label label, String words) {
            label.setText(Script.drawn(words));
            Script.fit(label, words);
        }
    }
}
