package org.glossator.ui.theme;

import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// How many times larger than written the words and controls of a scene are. The style sheets of a dressed scene grow
/// by themselves; lengths that code gives grow by being bound here. FX thread only.
public final class Scale {

    private static final Object KEY = Scale.class;

    private Scale() {}

    /// The scale around `node`: 1 to 2, and 1 as long as it stands in no scene that a theme dresses.
    public static ObservableValue<Double> around(Node node) {
        return node.sceneProperty().flatMap(Scale::in).map(Number::doubleValue).orElse(1.0);
    }

    /// Keeps `property` of `node` at `length`, which is written for scale 1.
    public static void grow(Node node, double length, DoubleProperty property) {
        property.bind(around(node).map(scale -> scale * length));
    }

    /// Keeps `property` of `node` at what `length` says of the scale.
    public static void fit(Node node, DoubleProperty property, DoubleFunction<Double> length) {
        property.bind(around(node).map(length::apply));
    }

    /// Tells `scene` its scale.
    static void put(Scene scene, double scale) {
        of(scene).set(scale);
    }

    private static ReadOnlyDoubleProperty in(Scene scene) {
        return of(scene);
    }

    /// Kept by the scene alone: whoever is bound to it is let go of with the scene.
    private static DoubleProperty of(Scene scene) {
        return (DoubleProperty) scene.getProperties().computeIfAbsent(KEY, _ -> new SimpleDoubleProperty(1));
    }
}
