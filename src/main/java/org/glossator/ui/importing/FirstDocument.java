package org.glossator.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.format.LayerMarkup;
import org.glossator.format.LayeredDocument;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.schema.Palette;
import org.glossator.schema.Schema;
import org.glossator.text.Graphemes;
import org.glossator.text.TextDocument;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;
import org.glossator.ui.text.Paper;
import org.jspecify.annotations.Nullable;

/// The beginning of a document as it would come in, with what is marked in it drawn.
final class FirstDocument extends VBox {

    private static final int SHOWN = 8_000;

    private final Schema schema;
    private final AnnotatedTextView text = new AnnotatedTextView();
    private final StackPane page = new StackPane(text);
    private final Label title = new Label();
    private final Map<LabelName, Colour> colours = new LinkedHashMap<>();

    /// @param schema whose colours the labels have that it knows
    FirstDocument(Schema schema) {
        super(4);
        this.schema = schema;
        title.setId("import-first");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().addAll("muted", "small");
        text.setAccessibleText(Message.of("ui.import-preview").sentence());
        page.getStyleClass().add("import-page");
        page.setMinHeight(0);
        page.backgroundProperty().subscribe(ground -> text.paperProperty().set(paper(ground)));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(title, page);
    }

    void close() {
        text.clear();
    }

    void show(Optional<LayeredDocument> document) {
        setVisible(document.isPresent());
        document.ifPresentOrElse(this::show, text::clear);
    }

    private void show(LayeredDocument layered) {
        TextDocument whole = layered.document();
        String shown = whole.text()
                .substring(
                        0,
                        Graphemes.floor(
                                whole.text(), Math.min(SHOWN, whole.text().length())));
        title.setText(Message.of("importing.first", whole.name(), whole.text().length())
                .sentence());
        Decorations decorations = Decorations.NONE;
        for (LayerMarkup layer : layered.layers()) {
            List<Annotation> within = new ArrayList<>();
            for (Annotation each : layer.markup().annotations().inOrder()) {
                if (each.outer().end() <= shown.length()) {
                    within.add(each);
                }
            }
            String named = layered.layers().size() > 1 ? " · " + layer.name() : "";
            decorations = decorations.above(new Decorations.Shown(
                    AnnotationSet.of(within),
                    each -> new Look(colour(each.label()), each.label().value() + named)));
        }
        text.show(TextDocument.of(whole.name(), shown, Map.of()), decorations);
    }

    private Colour colour(LabelName label) {
        return schema.label(label).isPresent()
                ? schema.colourOf(label)
                : colours.computeIfAbsent(
                        label,
                        _ -> Palette.colours()
                                .get(colours.size() % Palette.colours().size()));
    }

    private static Paper paper(@Nullable Background ground) {
        boolean dark = ground != null
                && !ground.isEmpty()
                && ground.getFills().getLast().getFill() instanceof Color colour
                && colour.getBrightness() < 0.5;
        return dark ? Paper.DARK : Paper.LIGHT;
    }
}
