package org.glossator.app;

import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import org.glossator.settings.Look;
import org.glossator.ui.Preferences;
import org.glossator.ui.annotate.AnnotateScreen;
import org.glossator.ui.annotate.TextLook;
import org.glossator.ui.window.Opened;
import org.glossator.ui.window.Screen;
import org.glossator.ui.window.ScreenFactory;
import org.glossator.ui.window.Surroundings;

/// Makes the screen on which an open project is annotated.
final class Screens implements ScreenFactory {

    @Override
    public Screen screen(Opened opened, Surroundings surroundings) {
        Preferences preferences = surroundings.preferences();
        TextLook look =
                new TextLook(chosen(preferences, Look::zoomPercent), chosen(preferences, Look::lineSpacingPercent));
        String file = String.valueOf(opened.file().getFileName());
        return new AnnotateScreen(opened.project(), file, surroundings.commands(), look);
    }

    private static ObservableIntegerValue chosen(Preferences preferences, ToIntFunction<Look> part) {
        return Bindings.createIntegerBinding(
                () -> part.applyAsInt(preferences.settings().look()), preferences.settingsProperty());
    }
}
