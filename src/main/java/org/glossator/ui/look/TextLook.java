package org.glossator.ui.look;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import org.glossator.settings.Look;
import org.glossator.settings.Reading;
import org.glossator.settings.Settings;
import org.glossator.ui.Preferences;
import org.glossator.ui.text.AnnotatedTextView;

/// How documents are shown, as the person has chosen it; it may change at any time.
public final class TextLook {

    /// The distance of lines, in percent, at which tags and three underlines have just the room they need.
    private static final double ROOMY = 150;

    private final ObservableValue<Settings> settings;

    private TextLook(ObservableValue<Settings> settings) {
        this.settings = settings;
    }

    /// The look that `preferences` tell.
    public static TextLook of(Preferences preferences) {
        return new TextLook(preferences.settingsProperty());
    }

    /// The size of the text in percent.
    public ObservableIntegerValue zoom() {
        return Bindings.createIntegerBinding(() -> settings.getValue().look().zoomPercent(), settings);
    }

    /// Lets `text` be shown so from now on.
    public void dress(AnnotatedTextView text) {
        text.zoomProperty().bind(part(look -> look.zoomPercent() / 100.0));
        text.lineSpacingProperty().bind(part(look -> look.lineSpacingPercent() / ROOMY));
        text.charactersPerLineProperty().bind(reading(Reading::charactersPerLine));
        text.fontFamilyProperty().bind(reading(Reading::font));
        text.tagsShownProperty().bind(reading(Reading::tags));
        text.focusModeProperty().bind(reading(Reading::focus));
    }

    /// Lets go of what [#dress] took.
    public void undress(AnnotatedTextView text) {
        for (Property<?> each : new Property<?>[] {
            text.zoomProperty(),
            text.lineSpacingProperty(),
            text.charactersPerLineProperty(),
            text.fontFamilyProperty(),
            text.tagsShownProperty(),
            text.focusModeProperty()
        }) {
            each.unbind();
        }
    }

    private <T> ObservableValue<T> reading(Function<Reading, T> part) {
        return part(look -> part.apply(look.reading()));
    }

    private <T> ObservableValue<T> part(Function<Look, T> part) {
        return settings.map(now -> part.apply(now.look()));
    }
}
