package org.glossator.ui.review;

import javafx.scene.control.Label;
import org.glossator.message.Message;
import org.glossator.ui.annotate.control.Wording;

/// Headings of the screen's sections.
final class Sections {

    private Sections() {}

    static Label title(Message words) {
        Label title = Wording.label(words.heading(), "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        return title;
    }
}
