package org.glossator.ui.annotate;

import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import org.glossator.settings.Look;
import org.glossator.ui.Preferences;
import org.glossator.ui.text.AnnotatedTextView;

/// How large documents are shown, as the person has chosen it; it may change at any time.
///
/// @param zoom the size of the text in percent
/// @param lineSpacing the distance of its lines in percent of a plain page's
/// @param tags whether each mark has its label above it
record TextLook(ObservableIntegerValue zoom, ObservableIntegerValue lineSpacing, ObservableBooleanValue tags) {

    /// The distance at which tags and three underlines have just the room they need.
    private static final double ROOMY = 150;

    /// The look that `preferences` tell.
    static TextLook of(Preferences preferences) {
        return new TextLook(
                chosen(preferences, Look::zoomPercent),
                chosen(preferences, Look::lineSpacingPercent),
                Bindings.createBooleanBinding(
                        () -> preferences.settings().look().reading().tags(), preferences.settingsProperty()));
    }

    private static ObservableIntegerValue chosen(Preferences preferences, ToIntFunction<Look> part) {
        return Bindings.createIntegerBinding(
                () -> part.applyAsInt(preferences.settings().look()), preferences.settingsProperty());
    }

    /// Lets `text` be shown so from now on.
    void dress(AnnotatedTextView text) {
        text.zoomProperty().bind(zoom.map(percent -> percent.doubleValue() / 100));
        text.tagsShownProperty().bind(tags);
        text.lineSpacingProperty().bind(lineSpacing.map(percent -> percent.doubleValue() / ROOMY));
    }

    /// Lets go of what [#dress] took.
    void undress(AnnotatedTextView text) {
        text.zoomProperty().unbind();
        text.lineSpacingProperty().unbind();
        text.tagsShownProperty().unbind();
    }
}
