package org.glossator.ui.text;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// How a view shows its text, as the person has chosen it.
final class PageLook {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 4;

    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.LIGHT);
    final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    final DoubleProperty lineSpacing = new SimpleDoubleProperty(this, "lineSpacing", 1);
    final BooleanProperty tagsShown = new SimpleBooleanProperty(this, "tagsShown", true);
    final BooleanProperty allArcsShown = new SimpleBooleanProperty(this, "allArcsShown", false);
    final IntegerProperty charactersPerLine = new SimpleIntegerProperty(this, "charactersPerLine", 0);
    final StringProperty fontFamily = new SimpleStringProperty(this, "fontFamily", "");
    final BooleanProperty focusMode = new SimpleBooleanProperty(this, "focusMode", false);

    /// Whether there is any relation to be drawn.
    final BooleanProperty related = new SimpleBooleanProperty(this, "related", false);

    private final BooleanBinding arcRoom = allArcsShown.and(related);

    /// The measures of the page.
    Metrics metrics() {
        return new Metrics(
                Math.clamp(zoom.get(), SMALLEST, LARGEST),
                Math.clamp(lineSpacing.get(), SMALLEST, LARGEST),
                tagsShown.get(),
                arcRoom.get());
    }

    /// Does `change` whenever the paragraphs take another shape.
    void onReshaped(Runnable change) {
        for (ObservableValue<?> each : List.of(zoom, lineSpacing, tagsShown, arcRoom, charactersPerLine, fontFamily)) {
            each.addListener((_, _, _) -> change.run());
        }
    }
}
