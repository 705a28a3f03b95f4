package org.glossator.ui.annotate;

import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import org.glossator.schema.Colour;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Paper;
import org.glossator.ui.theme.Theme;

/// How documents are shown, as the person has chosen it; it may change at any time.
///
/// @param theme the theme of the window
/// @param zoom the size of the text in percent
/// @param lineSpacing the distance of its lines in percent of a plain page's
public record TextLook(ObservableValue<Theme> theme, ObservableIntegerValue zoom, ObservableIntegerValue lineSpacing) {

    /// The distance at which tags and three underlines have just the room they need.
    private static final double ROOMY = 150;

    private static final Paper BLACK = new Paper(new Colour("#000000"), 0.45, 0.7);

    /// Lets `text` be shown so from now on.
    void dress(AnnotatedTextView text) {
        text.zoomProperty().bind(zoom.map(percent -> percent.doubleValue() / 100));
        text.lineSpacingProperty().bind(lineSpacing.map(percent -> percent.doubleValue() / ROOMY));
        text.paperProperty().bind(theme.map(TextLook::paper));
    }

    /// Lets go of what [#dress] took.
    void undress(AnnotatedTextView text) {
        text.zoomProperty().unbind();
        text.lineSpacingProperty().unbind();
        text.paperProperty().unbind();
    }

    private static Paper paper(Theme theme) {
        return switch (theme) {
            case LIGHT -> Paper.LIGHT;
            case DARK -> Paper.DARK;
            case HIGH_CONTRAST -> BLACK;
        };
    }
}
