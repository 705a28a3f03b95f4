package org.glossator.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.glossator.message.Message;
import org.glossator.ui.theme.Scale;
import org.glossator.ui.theme.Script;

/// One recent project: a wide button that opens it, and where its file is gone, one beside it that forgets it.
final class RecentCard extends HBox {

    RecentCard(RecentRow row, Consumer<Path> open, Consumer<RecentRow> forget) {
        super(8);
        setAlignment(Pos.CENTER);
        Button card = new Button();
        card.getStyleClass().addAll("card", "recent");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setMinWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setOnAction(_ -> open.accept(row.file()));
        card.setTooltip(new Tooltip(row.file().toString()));
        HBox content = new HBox(18, names(row), progress(row), since(row));
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(card.widthProperty().subtract(44));
        card.setGraphic(content);
        HBox.setHgrow(card, Priority.ALWAYS);
        getChildren().add(card);

        Button remove = new Button(Message.of("ui.forget-here").sentence());
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(Message.of("ui.forget-project", row.name()).sentence());
        remove.setOnAction(_ -> forget.accept(row));
        row.stateProperty().subscribe(state -> {
            card.pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), state.missing());
            card.setAccessibleText(
                    String.join(", ", row.name(), place(row, state.missing()), state.progress(), state.since()));
            if (state.missing()) {
                getChildren().setAll(card, remove);
            } else {
                getChildren().setAll(card);
            }
        });
    }

    private static Node names(RecentRow row) {
        Label name = new Label(Script.drawn(row.name()));
        name.getStyleClass().add("recent-name");
        Script.fit(name, row.name());
        Label place = new Label();
        place.getStyleClass().addAll("muted", "recent-place");
        Script.fit(place, row.place());
        row.stateProperty().subscribe(state -> place.setText(place(row, state.missing())));
        VBox names = new VBox(3, name, place);
        Scale.grow(names, 80, names.minWidthProperty());
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private static String place(RecentRow row, boolean missing) {
        return missing ? Message.of("ui.file-gone", row.place()).sentence() : row.place();
    }

    private static Node progress(RecentRow row) {
        ProgressBar bar = new ProgressBar(row.fraction());
        bar.getStyleClass().add("thin");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        Label words = new Label();
        row.stateProperty().subscribe(state -> words.setText(state.progress()));
        words.getStyleClass().addAll("muted", "small");
        VBox progress = new VBox(5, bar, words);
        progress.setAlignment(Pos.CENTER_LEFT);
        Scale.grow(progress, 140, progress.minWidthProperty());
        Scale.grow(progress, 190, progress.prefWidthProperty());
        return progress;
    }

    private static Node since(RecentRow row) {
        Label since = new Label();
        row.stateProperty().subscribe(state -> since.setText(state.since()));
        since.getStyleClass().add("muted");
        Scale.grow(since, 80, since.minWidthProperty());
        since.setAlignment(Pos.CENTER_RIGHT);
        return since;
    }
}
