package org.glossator.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.glossator.message.Languages;
import org.glossator.project.Subscription;
import org.glossator.ui.text.BundledFont;

/// The one look of all windows: their theme, how large their words and controls are, and whether they may move.
/// Changing it changes every scene it dresses, at once. FX thread only.
public final class ThemeSwitch {

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 100);
    private final BooleanProperty still = new SimpleBooleanProperty(this, "still", false);
    private final List<Scene> scenes = new ArrayList<>();
    private List<String> worn = List.of();

    /// Begins with `first`.
    public ThemeSwitch(Theme first) {
        theme = new SimpleObjectProperty<>(this, "theme", first);
        change();
        theme.subscribe(_ -> change());
        scale.subscribe(_ -> change());
        still.subscribe(_ -> scenes.forEach(this::calm));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    /// How large words and controls are, in percent of what the style sheets say; the documents' text apart.
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /// Whether nothing moves that need not. A dressed scene says so among its preferences, where style sheets
    /// (`prefers-reduced-motion`) and code read it.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// Turns `scene` the way the language runs and dresses it, now and whenever the look changes, until what this
    /// returns is closed. The theme comes after all other sheets of the scene, so its colours prevail over those
    /// that a control brings along. The fonts that its words are set in are loaded, if they were not.
    public Subscription dress(Scene scene) {
        BundledFont.INTER.load();
        scene.getStylesheets().addAll(worn);
        enlarge(scene);
        calm(scene);
        turn(scene);
        scenes.add(scene);
        return () -> scenes.remove(scene);
    }

    /// From light to dark and back.
    public void toggle() {
        theme.set(theme().isDark() ? Theme.LIGHT : Theme.DARK);
    }

    private void change() {
        Enlargement enlargement = new Enlargement(scale.get());
        List<String> before = worn;
        worn = theme().styleSheets().stream().map(enlargement::of).toList();
        Application.setUserAgentStylesheet(enlargement.of(theme().controls()));
        for (Scene scene : scenes) {
            scene.getStylesheets().removeAll(before);
            scene.getStylesheets().addAll(worn);
            enlarge(scene);
        }
    }

    /// Not where it runs that way already, since a scene that is turned applies all style sheets at once.
    private static void turn(Scene scene) {
        NodeOrientation way = Languages.isRightToLeft(Locale.getDefault(Locale.Category.DISPLAY))
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
        if (way == NodeOrientation.RIGHT_TO_LEFT) {
            BundledFont.DEJAVU_SANS.load();
        }
        if (scene.getEffectiveNodeOrientation() != way) {
            scene.setNodeOrientation(way);
        }
    }

    private void enlarge(Scene scene) {
        Scale.put(scene, new Enlargement(scale.get()).of(1.0));
    }

    private void calm(Scene scene) {
        scene.getPreferences().setReducedMotion(still.get());
    }
}
