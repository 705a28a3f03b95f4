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

    private static final String PROBE = "The diplomat condemned all forms of terrorism in 2016 and warned them again.";

    private final Map<Typeface, ObjectProperty<Font>> fonts = new EnumMap<>(Typeface.class);
    private final DoubleProperty lineSpacing = new SimpleDoubleProperty();
    private final Column column = new Column();
    private String family = "";
    private double size;

    Letters(Metrics metrics) {
        for (Typeface typeface : Typeface.values()) {
            fonts.put(typeface, new SimpleObjectProperty<>());
        }
        var _ = follow(metrics, "");
    }

    /// Sets every paragraph anew by `metrics`.
    ///
    /// @param chosen the family for what it has all letters for; empty for the program's own choice
    /// @return whether the family is another, so that the paragraphs on the screen must be [#set] again
    boolean follow(Metrics metrics, String chosen) {
        boolean another = !chosen.equals(family);
        family = chosen;
        size = metrics.fontSize();
        fonts.forEach((typeface, font) -> font.set(
                typeface == Typeface.CHOSEN ? chosenFont() : Fonts.bundled().font(typeface, size)));
        lineSpacing.set(metrics.lineSpacing());
        return another;
    }

    private Font chosenFont() {
        return family.isEmpty() ? Fonts.bundled().font(Typeface.INTER, size) : Font.font(family, size);
    }

    /// The margins.
    Column column() {
        return column;
    }

    /// How wide so many letters of running text are.
    double widthOf(int letters) {
        Text probe = new Text(PROBE);
        probe.setFont(chosenFont());
        return probe.getLayoutBounds().getWidth() / PROBE.length() * letters;
    }

    private Typeface typeface(String paragraph, Typeface own) {
        return !family.isEmpty() && Fonts.bundled().covers(family, paragraph) ? Typeface.CHOSEN : own;
    }

    /// Sets the paragraph that `flow` shows.
    void set(TextFlow flow, String paragraph) {
        Typesetting typesetting = Typesetting.of(paragraph);
        Typeface typeface = typeface(paragraph, typesetting.typeface());
        flow.setTextAlignment(typesetting.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
        flow.lineSpacingProperty().bind(lineSpacing);
        flow.getChildren().forEach(child -> {
            if (child instanceof Text text) {
                text.fontProperty().bind(fonts.get(typeface));
            }
        });
    }
}
