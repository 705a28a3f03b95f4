package org.glossator.ui.annotate;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.command.Command;
import org.glossator.ui.command.KeyMap;

/// The words at the foot that tell where every command is to be found; a click opens it.
final class PaletteHint extends Button {

    PaletteHint(Command open, KeyMap keys) {
        var key = keys.shownKey(open);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Message.of("palette.hint", key.get()).sentence().strip(), key));
        setOnAction(_ -> open.run());
        setFocusTraversable(false);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().setAll("palette-hint");
    }
}
