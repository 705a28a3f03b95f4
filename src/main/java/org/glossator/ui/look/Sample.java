package org.glossator.ui.look;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.message.Message;
import org.glossator.schema.Colour;
import org.glossator.schema.LabelName;
import org.glossator.settings.Look;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.Preferences;
import org.glossator.ui.text.AnnotatedTextView;
import org.glossator.ui.text.Decorations;
import org.glossator.ui.text.Paper;
import org.jspecify.annotations.Nullable;

/// A sentence with two marks, set as documents are. Nothing can be done with it.
final class Sample extends StackPane {

    private static final double ROOMY = 150;

    private final AnnotatedTextView text = new AnnotatedTextView();

    Sample(Preferences preferences) {
        getStyleClass().add("look-sample");
        getStylesheets().add(String.valueOf(Sample.class.getResource("/glossator/css/look.css")));
        setAccessibleText(Message.of("look.sample").sentence());
        setMouseTransparent(true);
        text.setFocusTraversable(false);
        text.zoomProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> look(preferences).zoomPercent() / 100.0, preferences.settingsProperty()));
        text.lineSpacingProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> look(preferences).lineSpacingPercent() / ROOMY, preferences.settingsProperty()));
        text.tagsShownProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> look(preferences).reading().tags(), preferences.settingsProperty()));
        backgroundProperty().subscribe(ground -> text.paperProperty().set(paper(ground)));
        getChildren().setAll(text);
        setPrefSize(560, 190);
        show(Message.of("look.sample-text").sentence());
    }

    void close() {
        text.zoomProperty().unbind();
        text.lineSpacingProperty().unbind();
        text.tagsShownProperty().unbind();
        text.clear();
    }

    private void show(String words) {
        int end = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        AnnotationSet marks = AnnotationSet.of(List.of(
                Annotation.of(new LabelName(Message.of("look.sample-one").sentence()), new Span(0, end)),
                Annotation.of(
                        new LabelName(Message.of("look.sample-two").sentence()),
                        new Span(last + 1, words.length() - 1))));
        text.show(
                TextDocument.of("sample", words, Map.of()),
                Decorations.of(
                        marks,
                        mark -> new org.glossator.ui.text.Look(
                                new Colour(mark.outer().start() == 0 ? "#2F6FDE" : "#15803D"),
                                mark.label().value())));
    }

    private static Look look(Preferences preferences) {
        return preferences.settings().look();
    }

    private static Paper paper(@Nullable Background ground) {
        boolean dark = ground != null
                && !ground.isEmpty()
                && ground.getFills().getFirst().getFill() instanceof Color colour
                && colour.getBrightness() < 0.5;
        return dark ? Paper.DARK : Paper.LIGHT;
    }
}
