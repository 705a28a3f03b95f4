package org.glossator.ui.text;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;

/// What is free around the paragraphs: the margins beside the column of text, which stands in the middle where lines
/// are kept short, and some room at both ends of the document.
final class Column {

    private static final double MARGIN = 56;
    private static final double HEAD = 8;
    private static final double FOOT = 96;

    private final ObjectProperty<Double> side = new SimpleObjectProperty<>(MARGIN);
    private final ObservableValue<Insets> first = side.map(insets(HEAD, 0));
    private final ObservableValue<Insets> middle = side.map(insets(0, 0));
    private final ObservableValue<Insets> last = side.map(insets(0, FOOT));
    private final ObservableValue<Insets> only = side.map(insets(HEAD, FOOT));

    private static Function<Double, Insets> insets(double top, double bottom) {
        return side -> new Insets(top, side, bottom, side);
    }

    /// Keeps lines no longer than `widest` pixels in a view of this width.
    void follow(double view, double widest) {
        side.set(Math.rint(Math.max(MARGIN, (view - widest) / 2)));
    }

    /// The padding of a paragraph, as it changes.
    ///
    /// @param count of all paragraphs
    ObservableValue<Insets> around(int paragraph, int count) {
        if (paragraph == 0) {
            return count == 1 ? only : first;
        }
        return paragraph == count - 1 ? last : middle;
    }
}
