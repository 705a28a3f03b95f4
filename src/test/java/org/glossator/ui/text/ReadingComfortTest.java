package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingComfortTest {

    private final AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
    private final FxWindow window = FxKit.show(() -> view, 900, 400);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void short_lines_stand_in_the_middle() {
        show(Marked.of("The Astana agreements came into force. ".repeat(20)));

        FxKit.run(() -> view.charactersPerLineProperty().set(60));
        FxKit.pulse();

        int line = FxKit.call(() -> area().geometry(0).lineEnd(0));
        assertThat(line).isBetween(45, 66);
        Bounds first = box(new Span(0, 3));
        assertThat(first.getMinX()).isGreaterThan(150);
        FxKit.run(() -> view.charactersPerLineProperty().set(0));
        FxKit.pulse();
        assertThat(box(new Span(0, 3)).getMinX()).isEqualTo(56);
    }

    @Test
    void the_line_one_reads_stays_where_it_is_when_lines_take_another_shape() {
        String text = "The Astana agreements came into force.\n".repeat(200);
        show(Marked.of(text));
        int caret = text.length() / 2;
        FxKit.run(() -> {
            view.centre(caret);
            view.select(new Span(caret, caret));
        });
        FxKit.pulse();
        double before = box(new Span(caret, caret + 1)).getCenterY();

        for (Runnable change : List.<Runnable>of(
                () -> view.zoomProperty().set(1.5),
                () -> view.lineSpacingProperty().set(2),
                () -> view.tagsShownProperty().set(false),
                () -> view.fontFamilyProperty().set("DejaVu Sans"),
                () -> view.charactersPerLineProperty().set(50))) {
            FxKit.run(change);
            FxKit.pulse();
            assertThat(box(new Span(caret, caret + 1)).getCenterY()).isBetween(before - 12, before + 12);
        }
    }

    @Test
    void lines_stand_no_farther_apart_for_arcs_where_nothing_is_related() {
        show(Marked.of("The Astana agreements\ncame into force."));
        double before = box(new Span(22, 26)).getMinY();

        FxKit.run(() -> view.allArcsShownProperty().set(true));
        FxKit.pulse();

        assertThat(box(new Span(22, 26)).getMinY()).isEqualTo(before);
    }

    @Test
    void a_chosen_family_sets_what_it_has_letters_for_and_nothing_else() {
        show(Marked.of("Iran\nایران\n阿斯塔纳"));

        FxKit.run(() -> view.fontFamilyProperty().set("DejaVu Sans"));
        FxKit.pulse();
        assertThat(families()).startsWith("DejaVu Sans", "DejaVu Sans").doesNotContain("Inter");

        FxKit.run(() -> view.fontFamilyProperty().set("Inter"));
        FxKit.pulse();
        assertThat(families()).startsWith("Inter", "DejaVu Sans");
        FxKit.run(() -> view.fontFamilyProperty().set("No Such Family"));
        FxKit.pulse();
        assertThat(families()).startsWith("Inter", "DejaVu Sans");
    }

    @Test
    void in_focus_mode_only_the_paragraph_with_the_caret_stands_out() {
        show(Marked.of("Iran\nTurkey\nRussia"));

        FxKit.run(() -> view.focusModeProperty().set(true));
        assertThat(opacities()).containsExactly(1.0, 0.35, 0.35);
        window.type(KeyCode.DOWN);
        assertThat(opacities()).containsExactly(0.35, 1.0, 0.35);
        FxKit.run(() -> view.focusModeProperty().set(false));
        assertThat(opacities()).containsOnly(1.0);
    }

    @Test
    void the_marks_of_another_layer_have_no_tint_and_a_dashed_line() {
        Marked marked = Marked.of("[Iran|Actor] and Turkey");
        Annotation theirs = Annotation.of(new LabelName("Actor"), marked.spanOf("Turkey"));
        FxKit.run(() -> view.show(
                marked.document(),
                marked.decorations()
                        .above(new Decorations.Shown(
                                AnnotationSet.of(List.of(theirs)),
                                mark -> new Look(Marked.look(mark).colour(), "Actor", true)))));
        FxKit.pulse();

        long tints = FxKit.call(() -> view.lookupAll("Boxes").stream()
                .map(Shape.class::cast)
                .filter(boxes -> boxes.isVisible()
                        && boxes.getFill() instanceof Color fill
                        && fill.isOpaque()
                        && fill.getSaturation() < 0.4)
                .count());
        assertThat(tints).isEqualTo(1);
        window.picture("text-foreign");
    }

    @Test
    void the_mark_at_the_caret_is_spoken() {
        show(Marked.of("At dawn [the [Iranian diplomat|Actor] spoke|Event]. More."));

        FxKit.run(() -> view.select(new Span(14, 14)));
        assertThat(help()).isEqualTo("Actor: Iranian diplomat, nested in Event: the Iranian diplomat spoke");
        FxKit.run(() -> view.select(new Span(3, 3)));
        assertThat(help()).isEmpty();
        FxKit.run(() -> {
            view.select(new Span(9, 9));
            view.decorate(Decorations.NONE);
        });
        assertThat(help()).isEmpty();
    }

    @Test
    void a_screen_reader_hears_the_paragraph_with_the_caret() {
        show(Marked.of("At dawn\nthe Astana agreements"));
        FxKit.run(() -> view.select(new Span(8, 11)));

        assertThat(told(AccessibleAttribute.TEXT)).isEqualTo("the Astana agreements");
        assertThat(told(AccessibleAttribute.SELECTION_START)).isEqualTo(0);
        assertThat(told(AccessibleAttribute.SELECTION_END)).isEqualTo(3);
        assertThat(told(AccessibleAttribute.CARET_OFFSET)).isEqualTo(3);
        assertThat(told(AccessibleAttribute.LINE_START, 0)).isEqualTo(0);
        assertThat(told(AccessibleAttribute.LINE_END, 0)).isEqualTo(21);
        assertThat(told(AccessibleAttribute.LINE_START, 1)).isNull();
        assertThat(told(AccessibleAttribute.EDITABLE)).isEqualTo(false);
    }

    private Object told(AccessibleAttribute attribute, Object... parameters) {
        return FxKit.call(() -> area().queryAccessibleAttribute(attribute, parameters));
    }

    private String help() {
        return FxKit.call(() -> area().getAccessibleHelp());
    }

    private List<Double> opacities() {
        return FxKit.call(() -> view.lookupAll(".paragraph-box").stream()
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .map(Node::getOpacity)
                .toList());
    }

    private List<String> families() {
        return FxKit.call(() -> java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> ((Text) area().flowOf(i).getChildren().stream()
                                .filter(Text.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                        .getFont()
                        .getFamily())
                .toList());
    }

    private ReadingArea area() {
        return (ReadingArea) view.lookup(".styled-text-area");
    }

    private Bounds box(Span span) {
        return FxKit.call(() -> view.screenToLocal(view.boundsOnScreen(span).orElseThrow()));
    }

    private void show(Marked marked) {
        FxKit.run(() -> {
            view.show(TextDocument.of("t", marked.text(), Map.of()), marked.decorations());
            view.requestFocus();
        });
        FxKit.pulse();
    }
}
