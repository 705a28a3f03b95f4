package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.AnnotationSet;
import org.glossator.schema.LabelName;
import org.glossator.text.Span;
import org.glossator.text.TextDocument;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EdgeDraggingTest {

    private static final String TEXT = "At dawn the Astana agreements came into force.";

    private final AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
    private final FxWindow window = FxKit.show(() -> view, 600, 400);
    private final Robot robot = FxKit.call(Robot::new);
    private final List<EdgeMove> moves = new ArrayList<>();
    private String text = "";

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void dragging_an_end_snaps_to_words_and_tells_the_move_when_let_go() {
        Annotation mark = show(TEXT, "Astana");

        press(edge(mark, END));
        move(middleOf("agreements").add(15, 0));
        assertThat(moves).isEmpty();
        assertThat(strong()).isEqualTo("Astana agreements");
        release();

        assertThat(moves).containsExactly(new EdgeMove(mark.id(), END, spanOf("Astana agreements")));
        assertThat(view.grabbedEdgeProperty().get()).isEqualTo(END);
        assertThat(view.selection().isEmpty()).isTrue();
    }

    @Test
    void with_alt_an_edge_goes_to_the_character() {
        Annotation mark = show(TEXT, "Astana");

        press(edge(mark, START));
        withAlt(leftOf("stana"));
        release();

        assertThat(moves).containsExactly(new EdgeMove(mark.id(), START, spanOf("stana")));
    }

    @Test
    void escape_gives_up() {
        Annotation mark = show(TEXT, "Astana");

        press(edge(mark, START));
        move(leftOf("dawn"));
        assertThat(strong()).isEqualTo("dawn the Astana");
        window.type(KeyCode.ESCAPE);
        assertThat(strong()).isEqualTo("Astana");
        release();

        assertThat(moves).isEmpty();
    }

    @Test
    void the_start_of_a_mark_in_right_to_left_text_is_at_its_right() {
        String persian = "وزیر امور خارجه گفت که مناطق کاهش تنش امضا شد";
        Annotation mark = show(persian, "کاهش");

        assertThat(edge(mark, START).getX()).isGreaterThan(edge(mark, END).getX());
        drag(edge(mark, START), rightOf("مناطق").subtract(1, 0));

        assertThat(moves).containsExactly(new EdgeMove(mark.id(), START, spanOf("مناطق کاهش")));
    }

    @Test
    void an_edge_is_dragged_into_another_paragraph_and_over_a_cut() {
        Annotation mark = show("At dawn\r\nthe Astana agreements", "dawn");
        drag(edge(mark, END), rightOf("Astana").subtract(1, 0));
        assertThat(moves.getLast().span()).isEqualTo(spanOf("dawn\r\nthe Astana"));

        String cut = "word ".repeat(6_000);
        int border = FxKit.call(() -> DisplayText.of(cut).span(0).end());
        Annotation across = show(cut, new Span(border - 15, border + 4));
        FxKit.run(() -> view.centre(border));
        FxKit.pulse();
        drag(edge(across, END), middleOf(new Span(border + 10, border + 14)).add(12, 0));
        assertThat(moves.getLast().span()).isEqualTo(new Span(border - 15, border + 14));
    }

    @Test
    void the_outer_edges_of_each_fragment_have_handles_and_keep_off_their_siblings() {
        Annotation mark = show("one two three four five six", new Span(4, 7), new Span(14, 18));

        assertThat(knobs()).hasSize(4);
        drag(edge(mark, new Handle(1, Edge.START)), leftOf("one"));

        assertThat(moves.getLast()).isEqualTo(new EdgeMove(mark.id(), new Handle(1, Edge.START), new Span(8, 18)));
        assertThat(moves.getLast().spans(mark)).containsExactly(new Span(4, 7), new Span(8, 18));
    }

    @Test
    void the_cursor_tells_where_an_edge_can_be_gripped() {
        Annotation mark = show(TEXT, "Astana");

        move(edge(mark, START));
        assertThat(cursor()).isEqualTo(Cursor.H_RESIZE);
        move(middleOf("Astana"));
        assertThat(cursor()).isEqualTo(Cursor.TEXT);
    }

    @Test
    void a_few_pixels_from_an_edge_words_are_selected_as_ever() {
        Annotation mark = show(TEXT, "Astana");

        drag(edge(mark, START).add(12, 0), rightOf("agreements").subtract(1, 0));

        assertThat(moves).isEmpty();
        assertThat(view.selection().of(text)).endsWith("agreements");
    }

    @Test
    void a_mark_that_cannot_be_changed_has_no_handles() {
        Annotation mark = show(TEXT, "Astana");
        FxKit.run(() -> view.handlesShownProperty().set(false));
        FxKit.pulse();

        assertThat(knobs()).isEmpty();
        drag(edge(mark, START), leftOf("dawn"));
        assertThat(moves).isEmpty();
    }

    @Test
    void the_grabbed_handle_is_filled_and_each_says_what_it_is() {
        show(TEXT, "Astana");
        FxKit.run(() -> view.grabbedEdgeProperty().set(END));
        FxKit.pulse();

        assertThat(knobs()).extracting(Node::getAccessibleText).containsExactly("Start of Actor", "End of Actor");
        assertThat(knobs().get(1).getFill()).isEqualTo(knobs().get(1).getStroke());
        assertThat(knobs().get(0).getFill()).isNotEqualTo(knobs().get(0).getStroke());
    }

    @Test
    void the_mark_under_the_mouse_is_told_and_outlined() {
        Annotation mark = show(TEXT, "Astana");
        FxKit.run(() -> view.emphasisedProperty().set(null));

        move(middleOf("Astana"));
        assertThat(view.hoveredProperty().get()).isEqualTo(mark.id());
        assertThat(strong()).isEqualTo("");
        assertThat(outlines()).isEqualTo(1);
        move(middleOf("dawn"));
        assertThat(view.hoveredProperty().get()).isNull();
        assertThat(outlines()).isZero();
    }

    @Test
    void several_marks_stand_out_together_and_words_to_be_marked_are_outlined() {
        Annotation mark = show(TEXT, "Astana");
        FxKit.run(() -> {
            view.emphasisedProperty().set(null);
            view.chosenProperty().set(Set.of(mark.id()));
            view.previewProperty().set(new Preview(spanOf("dawn"), Marked.look(mark)));
        });
        FxKit.pulse();

        assertThat(knobs()).isEmpty();
        assertThat(outlines()).isEqualTo(2);
        FxKit.run(() -> view.previewProperty().set(null));
        FxKit.pulse();
        assertThat(outlines()).isEqualTo(1);
    }

    @Test
    void near_the_end_of_the_view_the_text_scrolls_while_an_edge_is_held_there() {
        Annotation mark = show("word\n".repeat(500), new Span(5, 9));

        press(edge(mark, END));
        move(new Point2D(100, 396));
        for (int i = 0; i < 20; i++) {
            FxKit.pulse();
        }
        release();

        assertThat(moves.getLast().span().end()).isGreaterThan(60);
    }

    @Test
    void where_nothing_is_to_move_that_need_not_it_scrolls_by_jumps() {
        FxKit.run(() -> window.scene().getPreferences().setReducedMotion(true));
        Annotation mark = show("word\n".repeat(500), new Span(5, 9));
        Set<Long> places = new TreeSet<>();

        press(edge(mark, END));
        move(new Point2D(100, 396));
        for (int i = 0; i < 60; i++) {
            FxKit.pulse();
            places.add(FxKit.call(() -> Math.round(area().getEstimatedScrollY())));
        }
        release();

        assertThat(places).hasSizeBetween(2, 20);
    }

    private static final Handle START = new Handle(0, Edge.START);
    private static final Handle END = new Handle(0, Edge.END);

    private Annotation show(String shown, String words) {
        text = shown;
        return show(shown, spanOf(words));
    }

    private Annotation show(String shown, Span... spans) {
        text = shown;
        Annotation mark = new Annotation(AnnotationId.random(), new LabelName("Actor"), List.of(spans), Map.of(), "");
        FxKit.run(() -> {
            view.show(
                    TextDocument.of("test", shown, Map.of()),
                    Decorations.of(AnnotationSet.of(List.of(mark)), Marked::look));
            view.setOnEdgeMoved(moves::add);
            view.handlesShownProperty().set(true);
            view.emphasisedProperty().set(mark.id());
            view.requestFocus();
        });
        FxKit.pulse();
        return mark;
    }

    private Span spanOf(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    /// The words of the mark that stands out, as it is drawn now.
    private String strong() {
        FxKit.pulse();
        return FxKit.call(
                () -> area().emphasised().map(mark -> mark.quote(text)).orElse(""));
    }

    private ReadingArea area() {
        return (ReadingArea) view.lookup(".styled-text-area");
    }

    private Cursor cursor() {
        return FxKit.call(() -> area().getCursor());
    }

    private Point2D edge(Annotation mark, Handle handle) {
        return FxKit.call(() -> {
            Grip grip = Grip.of(mark, area().text()).stream()
                    .filter(each -> each.handle().equals(handle))
                    .findFirst()
                    .orElseThrow();
            var line =
                    area().geometry(grip.place().paragraph()).edge(grip.place().column(), handle.edge());
            var flow = area().flowOf(grip.place().paragraph());
            return view.sceneToLocal(flow.localToScene(line.getMinX(), (line.getMinY() + line.getMaxY()) / 2));
        });
    }

    private List<Circle> knobs() {
        return FxKit.call(() -> view.lookupAll("Circle").stream()
                .map(Circle.class::cast)
                .filter(Node::isVisible)
                .toList());
    }

    private long outlines() {
        FxKit.pulse();
        return FxKit.call(() -> view.lookupAll("Boxes").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .filter(node -> ((Shape) node).getStroke() != null)
                .count());
    }

    private void drag(Point2D from, Point2D to) {
        press(from);
        move(from.midpoint(to));
        move(to);
        release();
    }

    private void press(Point2D at) {
        move(at);
        FxKit.run(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    private void move(Point2D to) {
        FxKit.run(() -> robot.mouseMove(view.localToScreen(to)));
        FxKit.pulse();
    }

    /// Moves the pressed mouse with Alt held, which the headless robot does not tell.
    private void withAlt(Point2D to) {
        FxKit.run(() -> {
            Point2D scene = view.localToScene(to);
            Point2D screen = view.localToScreen(to);
            Event.fireEvent(
                    area(),
                    new MouseEvent(
                            MouseEvent.MOUSE_DRAGGED,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            true,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            null));
        });
    }

    private void release() {
        FxKit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        FxKit.pulse();
    }

    private Point2D leftOf(String words) {
        Bounds box = box(spanOf(words));
        return new Point2D(box.getMinX() + 0.5, box.getCenterY());
    }

    private Point2D rightOf(String words) {
        Bounds box = box(spanOf(words));
        return new Point2D(box.getMaxX() - 0.5, box.getCenterY());
    }

    private Point2D middleOf(String words) {
        return middleOf(spanOf(words));
    }

    private Point2D middleOf(Span words) {
        Bounds box = box(words);
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private Bounds box(Span words) {
        return FxKit.call(() -> view.screenToLocal(view.boundsOnScreen(words).orElseThrow()));
    }
}
