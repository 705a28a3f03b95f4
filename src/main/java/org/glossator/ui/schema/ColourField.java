package org.glossator.ui.schema;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.Palette;
import org.glossator.ui.text.Contrast;
import org.glossator.ui.text.Paper;
import org.jspecify.annotations.Nullable;

/// Chooses the colour of a label: one that everyone tells apart, any other, or that of the label above. Of a colour
/// too pale or too dark for letters it says how it will be drawn.
final class ColourField extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// What lines need to be seen (WCAG 2.2, success criterion 1.4.11).
    private static final double SEEN = 3;

    private final FlowPane swatches = new FlowPane();
    private final ColorPicker free = new ColorPicker();
    private final Button parents =
            new Button(Message.of("editor.colour-of-parent").sentence());
    private final Label advice = new Label();

    /// @param choose takes the choice; null for the colour of the label above
    ColourField(Consumer<@Nullable Colour> choose) {
        Label title = new Label(Message.of("editor.colour").sentence());
        title.getStyleClass().add("field-title");
        for (Colour colour : Palette.colours()) {
            swatches.getChildren().add(swatch(colour, choose));
        }
        free.setId("schema-colour");
        free.setAccessibleText(Message.of("editor.colour-free").sentence());
        free.setTooltip(new Tooltip(Message.of("editor.colour-free").sentence()));
        free.setOnAction(_ -> choose.accept(of(free.getValue())));
        parents.setOnAction(_ -> choose.accept(null));
        swatches.getStyleClass().add("swatches");
        swatches.getChildren().addAll(free, parents);
        advice.getStyleClass().addAll("warning-text", "small");
        advice.setWrapText(true);
        getStyleClass().add("form-field");
        getChildren().addAll(title, swatches, advice);
    }

    private static Button swatch(Colour colour, Consumer<@Nullable Colour> choose) {
        Region dot = new Region();
        dot.getStyleClass().add("swatch-dot");
        dot.setStyle("-label: " + colour.hex() + ";");
        Button swatch = new Button("", dot);
        swatch.getStyleClass().add("swatch");
        swatch.setUserData(colour);
        swatch.setAccessibleText(Message.of("editor.colour-is", colour.hex()).sentence());
        swatch.setOnAction(_ -> choose.accept(colour));
        return swatch;
    }

    /// Shows a label's colour.
    ///
    /// @param own its own, if it has one
    /// @param drawn the one it is drawn in
    /// @param inherits whether there is a label above
    void show(@Nullable Colour own, Colour drawn, boolean inherits) {
        swatches.getChildren()
                .forEach(each -> each.pseudoClassStateChanged(CHOSEN, own != null && own.equals(each.getUserData())));
        free.setValue(Color.web(drawn.hex()));
        parents.setVisible(inherits);
        parents.setManaged(inherits);
        parents.setDisable(own == null);
        String words = advice(drawn);
        advice.setText(words);
        advice.setVisible(!words.isEmpty());
        advice.setManaged(!words.isEmpty());
    }

    private static String advice(Colour colour) {
        if (Contrast.ratio(colour, Paper.LIGHT.background()) < SEEN) {
            return Message.of(
                            "editor.colour-pale",
                            Contrast.readable(colour, Paper.LIGHT.background()).hex())
                    .sentence();
        }
        return Contrast.ratio(colour, Paper.DARK.background()) < SEEN / 2
                ? Message.of(
                                "editor.colour-dark",
                                Contrast.readable(colour, Paper.DARK.background())
                                        .hex())
                        .sentence()
                : "";
    }

    private static Colour of(Color colour) {
        return new Colour("#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255)));
    }
}
