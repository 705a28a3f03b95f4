package org.glossator.ui.theme;

import java.util.function.DoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// How many times larger than written the words and controls of a scene are. The style sheets of a dressed scene grow
/// by themselves; lengths that code gives grow by being bound here. FX thread only.
public final class Scale {

    private static final Object KEY = Scale.class;
    private static final double LARGEST_SIDE = 0.36;

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

    /// Gives `side` a `part` of the width of `whole`, between bounds that are written for scale 1. Larger words do not
    /// let a side crowd out what it stands beside: beyond its least width it takes no more than [#LARGEST_SIDE].
    public static void share(Region whole, Region side, double part, double least, double most) {
        share(whole, side, part, least, most, LARGEST_SIDE);
    }

    /// The same for a side that may take up to `largest` of the width, as where there is but one.
    public static void share(Region whole, Region side, double part, double least, double most, double largest) {
        ObservableValue<Double> scale = around(whole);
        ObservableValue<Double> width = Bindings.createObjectBinding(
                () -> {
                    double all = whole.getWidth();
                    double wanted = Math.clamp(all * part, least * scale.getValue(), most * scale.getValue());
                    return Math.rint(Math.min(wanted, Math.max(least, all * largest)));
                },
                whole.widthProperty(),
                scale);
        side.minWidthProperty().bind(width);
        side.prefWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
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
