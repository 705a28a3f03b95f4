package org.glossator.ui.look;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Look;
import org.glossator.ui.text.Paper;
import org.glossator.ui.theme.Scale;
import org.jspecify.annotations.Nullable;

/// Two sentences with two marks, set as documents are. Nothing can be done with it.
final class Sample extends StackPane {

    private final AnnotatedTextView text = new AnnotatedTextView();
    private final TextLook look;

    Sample(TextLook look) {
        this.look = look;
        getStyleClass().add("look-sample");
        setAccessibleText(Message.of("look.sample").sentence());
        setMouseTransparent(true);
        text.setDisable(true);
        look.dress(text);
        backgroundProperty().subscribe(ground -> text.paperProperty().set(paper(ground)));
        getChildren().setAll(text);
        Scale.grow(this, 720, prefWidthProperty());
        Scale.grow(this, 250, prefHeightProperty());
        show(
                Message.of("look.sample-text").sentence(),
                Message.of("look.sample-more").sentence());
    }

    void close() {
        look.undress(text);
        text.clear();
    }

    /// @param words the paragraph with the marks and the caret
    /// @param more a paragraph after it
    private void show(String words, String more) {
        int end = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        AnnotationSet marks = AnnotationSet.of(List.of(
                Annotation.of(new LabelName(Message.of("look.sample-one").sentence()), new Span(0, end)),
                Annotation.of(
                        new LabelName(Message.of("look.sample-two").sentence()),
                        new Span(last + 1, words.length() - 1))));
        text.show(
                TextDocument.of("sample", words + "\n" + more, Map.of()),
                Decorations.of(
                        marks,
                        mark -> new Look(
                                new Colour(mark.outer().start() == 0 ? "#2F6FDE" : "#15803D"),
                                mark.label().value())));
    }

    private static Paper paper(@Nullable Background ground) {
        boolean dark = ground != null
                && !ground.isEmpty()
                && ground.getFills().getFirst().getFill() instanceof Color colour
                && colour.getBrightness() < 0.5;
        return dark ? Paper.DARK : Paper.LIGHT;
    }
}
