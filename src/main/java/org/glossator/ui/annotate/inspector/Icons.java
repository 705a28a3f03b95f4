package org.glossator.ui.annotate.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small buttons of the inspector.
final class Icons {

    private Icons() {}

    /// A button that removes the thing in its row.
    static Button removeButton(Message what) {
        Button button = new Button("", new FontIcon(Feather.DELETE));
        button.getStyleClass().add("remove-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what.sentence()));
        button.setAccessibleText(what.sentence());
        return button;
    }
}
