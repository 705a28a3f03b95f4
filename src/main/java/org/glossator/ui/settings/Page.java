package org.glossator.ui.settings;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;
import org.glossator.ui.look.SettingRows;

/// One page of the settings.
///
/// @param title what it is about
/// @param rows what can be chosen there
record Page(Message title, SettingRows rows) {

    /// A hint belongs to what stands above it.
    private static final Insets CLOSER = new Insets(-6, 0, 4, 0);

    static Page of(SettingsModel model, Message title) {
        return new Page(title, new SettingRows(model.preferences(), "preferences."));
    }

    /// Says more about the row above.
    Label hint(Message message) {
        Label hint = Wording.paragraph(message.sentence(), "muted");
        hint.setMinHeight(Label.USE_PREF_SIZE);
        rows.whole(hint);
        GridPane.setMargin(hint, CLOSER);
        return hint;
    }

    /// Buttons in a line of their own.
    void buttons(Button... buttons) {
        rows.whole(new FlowPane(8, 8, buttons));
    }

    /// A button that says `words`.
    static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The page with a bar to scroll by where it is longer than the sheet.
    ScrollPane shown() {
        ScrollPane pane = new ScrollPane(rows);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("edge-to-edge", "settings-page");
        return pane;
    }

    @Override
    public String toString() {
        return title.sentence();
    }
}
