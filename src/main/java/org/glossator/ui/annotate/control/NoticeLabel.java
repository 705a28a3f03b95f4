package org.glossator.ui.annotate.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.glossator.ui.annotate.model.Notice;
import org.jspecify.annotations.Nullable;

/// What happened last, at the foot of a screen: on one line, and whole for whoever points at it or hears the screen.
/// JavaFX knows no announcements. A screen reader is told that this line has changed, and reads it where it follows
/// what changes.
public final class NoticeLabel extends Label {

    private static final PseudoClass REFUSAL = PseudoClass.getPseudoClass("refusal");
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");
    private static final double WIDEST = 480;

    private final Tooltip whole = new Tooltip();

    public NoticeLabel(String id) {
        setId(id);
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
    }

    /// Says `latest`, or nothing any longer.
    public void say(@Nullable Notice latest) {
        String words = latest == null ? "" : latest.message().sentence();
        Excerpt.say(this, words);
        whole.setText(words);
        setTooltip(words.isEmpty() ? null : whole);
        setAccessibleText(words); // which tells the screen reader
        pseudoClassStateChanged(REFUSAL, latest != null && latest.tone() == Notice.Tone.REFUSAL);
        pseudoClassStateChanged(FAILURE, latest != null && latest.tone() == Notice.Tone.FAILURE);
    }
}
