package org.glossator.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.glossator.message.Message;

/// Where settings are kept, that nothing leaves this computer, and the way back to the beginning.
final class PlacePage {

    private PlacePage() {}

    static Page of(SettingsModel model) {
        Page page = Page.of(model, Message.of("preferences.page-place"));
        TextField place = new TextField(model.place().toString());
        place.setEditable(false);
        place.setPrefColumnCount(24);
        page.rows().row("place", place, place);
        page.buttons(
                Page.button("preferences-copy", Message.of("preferences.copy").sentence(), () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(place.getText());
                    Clipboard.getSystemClipboard().setContent(content);
                }));
        page.hint(Message.of("preferences.network"));
        Button restore = Page.button(
                "preferences-restore", Message.of("preferences.restore").sentence(), model::restore);
        Button takeBack = Page.button(
                "preferences-take-back", Message.of("preferences.take-back").sentence(), model::takeBack);
        takeBack.disableProperty().bind(model.restoredProperty().not());
        page.buttons(restore, takeBack);
        Label hint = page.hint(Message.of("preferences.restore-hint"));
        model.restoredProperty()
                .subscribe(done -> hint.setText(Message.of(done ? "preferences.restored" : "preferences.restore-hint")
                        .sentence()));
        return page;
    }
}
