package org.glossator.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;

/// Headings of the screen's sections.
final class Sections {

    private Sections() {}

    static Label title(Message words) {
        Label title = Wording.label(words.heading(), "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }
}
