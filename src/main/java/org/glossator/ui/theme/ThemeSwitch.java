package org.glossator.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.glossator.message.Languages;
import org.glossator.project.Subscription;
import org.glossator.ui.text.Fonts;

/// The one theme of all windows. Changing it changes every scene it dresses, at once. FX thread only.
public final class ThemeSwitch {

    private final ObjectProperty<Theme> theme;
    private final List<Scene> scenes = new ArrayList<>();

    /// Begins with `first`, and has the fonts loaded that its style sheets name.
    public ThemeSwitch(Theme first) {
        Fonts.bundled();
        theme = new SimpleObjectProperty<>(this, "theme", first);
        Application.setUserAgentStylesheet(first.controls());
        theme.subscribe((before, after) -> change(before, after));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    /// Turns `scene` the way the language runs, and dresses it in the theme, now and whenever it changes, until what
    /// this returns is closed. The theme comes
    /// after all other sheets of the scene, so its colours prevail over those that a control brings along.
    public Subscription dress(Scene scene) {
        scene.getStylesheets().addAll(theme().styleSheets());
        scene.setNodeOrientation(
                Languages.isRightToLeft(Locale.getDefault(Locale.Category.DISPLAY))
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        scenes.add(scene);
        return () -> scenes.remove(scene);
    }

    /// From light to dark and back.
    public void toggle() {
        theme.set(theme().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    private void change(Theme before, Theme after) {
        Application.setUserAgentStylesheet(after.controls());
        for (Scene scene : scenes) {
            scene.getStylesheets().removeAll(before.styleSheets());
            scene.getStylesheets().addAll(after.styleSheets());
        }
    }
}
