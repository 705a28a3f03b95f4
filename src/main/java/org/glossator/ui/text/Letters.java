package org.glossator.ui.text;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// The size of the letters and the spacing of the lines, which every paragraph on the screen follows. A paragraph is
/// bound weakly: it goes when it is scrolled away.
final class Letters {

    private final Map<Typeface, ObjectProperty<Font>> fonts = new EnumMap<>(Typeface.class);
    private final DoubleProperty lineSpacing = new SimpleDoubleProperty();

    Letters(Metrics metrics) {
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, new SimpleObjectProperty<>());
        }
        follow(metrics);
    }

    /// Sets every paragraph anew by `metrics`.
    void follow(Metrics metrics) {
        fonts.forEach((typeface, font) -> font.set(Fonts.bundled().font(typeface, metrics.fontSize())));
        lineSpacing.set(metrics.lineSpacing());
    }

    /// Sets the paragraph that `flow` shows.
    void set(TextFlow flow, String paragraph) {
        Typesetting typesetting = Typesetting.of(paragraph);
        flow.setTextAlignment(typesetting.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.lineSpacingProperty().bind(lineSpacing);
        flow.getChildren().forEach(child -> {
            if (child instanceof Text text) {
                text.fontProperty().bind(fonts.get(typesetting.typeface()));
            }
        });
    }
}
