package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
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

class MarksOnScreenTest {

    private static final Color ACTOR =
            Ink.of(Marked.look(mark("Actor", 0, 1)).colour(), Paper.LIGHT).tint();

    private final AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
    private final FxWindow window = FxKit.show(() -> view, 600, 400);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_mark_is_tinted_over_its_words_and_nothing_else() {
        Marked marked = Marked.of("At dawn [the Astana agreements|Actor] came into force.");
        show(marked);

        assertThat(tinted(marked.spanOf("the Astana"))).isTrue();
        assertThat(tinted(marked.spanOf("agreements"))).isTrue();
        assertThat(tinted(marked.spanOf("dawn"))).isFalse();
        assertThat(tinted(marked.spanOf("force"))).isFalse();
    }

    @Test
    void the_blank_at_which_a_line_is_wrapped_is_not_tinted() {
        String words = "agreements ".repeat(20).strip();
        Marked marked = Marked.of("[" + words + "|Actor]");
        show(marked);

        FxKit.run(() -> {
            DisplayText text = DisplayText.of(words);
            ReadingArea area = (ReadingArea) view.lookup(".styled-text-area");
            ParagraphGeometry geometry = area.geometry(0);
            assertThat(geometry.lineCount()).isGreaterThan(2);
            for (int line = 0; line < geometry.lineCount(); line++) {
                int end = geometry.lineEnd(line);
                assertThat(text.paragraphs().getFirst().charAt(end - 1)).isEqualTo('s');
            }
            double widest = geometry.boxes(0, words.length()).stream()
                    .mapToDouble(box -> box.getMaxX())
                    .max()
                    .orElseThrow();
            assertThat(widest)
                    .isEqualTo(geometry.boxes(0, geometry.lineEnd(0)).getFirst().getMaxX());
        });
    }

    @Test
    void each_mark_has_its_tag_above_its_first_words_and_none_is_cut_off() {
        Marked marked =
                Marked.of("[[Iran|Actor]|Event] and more words until the line ends [so|Agreement] and [on|Agreement]");
        show(marked);

        List<Text> tags = tags();
        assertThat(tags)
                .extracting(Text::getText)
                .containsExactlyInAnyOrder("Event", "Actor", "Agreement", "Agreement");
        for (Text tag : tags) {
            Bounds bounds = bounds(tag);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(600 - 56);
            assertThat(bounds.getMinY()).isNotNegative();
            assertThat(tags)
                    .filteredOn(other -> other != tag)
                    .noneMatch(other -> bounds(other).intersects(bounds));
        }
    }

    @Test
    void tags_are_hidden_and_shown_again() {
        show(Marked.of("[Iran|Actor] and\n[Turkey|Actor]"));

        FxKit.run(() -> view.tagsShownProperty().set(false));
        FxKit.pulse();
        assertThat(tags()).isEmpty();
        FxKit.run(() -> view.tagsShownProperty().set(true));
        FxKit.pulse();
        assertThat(tags()).hasSize(2);
    }

    @Test
    void a_new_mark_paints_its_own_paragraph_and_no_other() {
        Marked marked = Marked.of("[Iran|Actor]\n[Turkey|Actor]\nRussia");
        show(marked);
        List<Object> first = paths(0);
        List<Object> second = paths(1);
        assertThat(paths(2)).isEmpty();

        List<Annotation> more = new ArrayList<>(marked.annotations());
        more.add(mark("Event", 12, 18));
        FxKit.run(() -> view.decorate(Decorations.of(AnnotationSet.of(more), Marked::look)));
        FxKit.pulse();

        assertThat(paths(2)).isNotEmpty();
        assertThat(paths(0)).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(first);
        assertThat(paths(1)).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(second);
    }

    @Test
    void a_mark_taken_away_is_no_longer_seen() {
        Marked marked = Marked.of("[Iran|Actor] and Turkey");
        show(marked);
        assertThat(tinted(marked.spanOf("Iran"))).isTrue();

        FxKit.run(() -> view.decorate(Decorations.NONE));
        FxKit.pulse();

        assertThat(tinted(marked.spanOf("Iran"))).isFalse();
        assertThat(tags()).isEmpty();
    }

    @Test
    void marks_follow_their_words_when_letters_grow_and_lines_wrap_anew() {
        Marked marked = Marked.of("many words ".repeat(12) + "[Iran|Actor] " + "and many more ".repeat(6));
        show(marked);

        Span iran = marked.spanOf("Iran");
        Span before = new Span(iran.start() - 6, iran.start() - 1);
        for (double zoom : new double[] {1.5, 0.8, 2}) {
            FxKit.run(() -> view.zoomProperty().set(zoom));
            FxKit.pulse();
            centre(iran);
            assertThat(tinted(marked.spanOf("Iran"))).as("zoom %s", zoom).isTrue();
            assertThat(tinted(before)).as("zoom %s", zoom).isFalse();
        }
        FxKit.run(() -> window.stage().setWidth(420));
        FxKit.pulse();
        centre(iran);
        assertThat(tinted(marked.spanOf("Iran"))).isTrue();
    }

    @Test
    void a_paragraph_of_two_hundred_thousand_characters_opens_and_scrolls() {
        Random random = new Random(7);
        String words = random.ints(45_000, 2, 8).mapToObj("abcdefgh"::substring).collect(Collectors.joining(" "));
        List<Annotation> marks = random.ints(2_000, 0, words.length() - 30)
                .mapToObj(at -> mark("Actor", at, at + 20))
                .toList();

        FxKit.run(() -> view.show(
                TextDocument.of("t", words, Map.of()), Decorations.of(AnnotationSet.of(marks), Marked::look)));
        FxKit.pulse();
        assertThat(words.length()).isGreaterThan(200_000);
        assertThat(tags()).isNotEmpty();
        for (int at = 0; at < words.length(); at += 30_000) {
            int offset = at;
            FxKit.run(() -> view.centre(offset));
            FxKit.pulse();
            Bounds line = FxKit.call(() -> view.screenToLocal(
                    view.boundsOnScreen(new Span(offset, offset + 1)).orElseThrow()));
            assertThat(line.getCenterY()).isBetween(0.0, 400.0);
        }
    }

    @Test
    void what_is_scrolled_away_is_forgotten_and_a_closed_document_too() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("[Iran|Actor] and Turkey\n");
        }
        show(Marked.of(text.toString()));
        Set<DecorationLayer> layers = layers();
        WeakReference<Node> area = new WeakReference<>(FxKit.<Node>call(() -> view.lookup(".styled-text-area")));
        List<WeakReference<DecorationLayer>> seen =
                layers.stream().map(WeakReference::new).collect(Collectors.toList());
        layers.clear();

        FxKit.run(() -> view.centre(40_000));
        FxKit.pulse();
        FxKit.pulse();
        awaitCollected(() -> seen.stream().allMatch(layer -> layer.get() == null));

        FxKit.run(view::clear);
        FxKit.pulse();
        awaitCollected(() -> area.get() == null);
    }

    @Test
    void of_fifty_documents_opened_one_after_the_other_only_the_last_is_kept() {
        List<WeakReference<Node>> areas = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Marked marked = Marked.of("[Iran|Actor] and [Turkey|Actor] " + i);
            FxKit.run(() -> {
                view.show(marked.document(), marked.decorations());
                view.handlesShownProperty().set(true);
                view.emphasisedProperty().set(marked.annotations().getFirst().id());
                view.previewProperty()
                        .set(new Preview(
                                marked.spanOf("and"),
                                Marked.look(marked.annotations().getFirst())));
                view.allArcsShownProperty().set(!view.allArcsShownProperty().get());
                view.applyCss();
                view.layout();
                areas.add(new WeakReference<>(view.lookup(".styled-text-area")));
            });
        }
        FxKit.pulse();

        awaitCollected(() -> areas.stream().limit(49).allMatch(area -> area.get() == null)
                && areas.getLast().get() != null);
    }

    private static void awaitCollected(BooleanSupplier collected) {
        for (int i = 0; i < 50 && !collected.getAsBoolean(); i++) {
            System.gc();
            FxKit.pulse();
        }
        assertThat(collected.getAsBoolean()).as("collected").isTrue();
    }

    private void centre(Span span) {
        FxKit.run(() -> view.centre(span.start()));
        FxKit.pulse();
    }

    private void show(Marked marked) {
        FxKit.run(() -> view.show(marked.document(), marked.decorations()));
        FxKit.pulse();
    }

    private static Annotation mark(String label, int start, int end) {
        return Annotation.of(new LabelName(label), new Span(start, end));
    }

    /// Whether the ground behind a word is tinted as an actor's, seen at its upper edge, above the letters.
    private boolean tinted(Span span) {
        return FxKit.<Boolean>call(() -> {
            Bounds box = view.screenToLocal(view.boundsOnScreen(span).orElseThrow());
            WritableImage image = window.scene().snapshot(null);
            Color ground = image.getPixelReader().getColor((int) box.getCenterX(), (int) Math.rint(box.getMinY()) + 1);
            return Math.abs(ground.getRed() - ACTOR.getRed()) < 0.02
                    && Math.abs(ground.getBlue() - ACTOR.getBlue()) < 0.02;
        });
    }

    private List<Text> tags() {
        return FxKit.call(() -> layers().stream()
                .flatMap(layer -> under(layer, Text.class).stream())
                .filter(Node::isVisible)
                .toList());
    }

    private Bounds bounds(Node node) {
        return FxKit.call(() -> view.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    }

    private Set<DecorationLayer> layers() {
        return FxKit.call(() -> new HashSet<>(under(view, DecorationLayer.class)));
    }

    private static <T extends Node> List<T> under(Node node, Class<T> type) {
        if (type.isInstance(node)) {
            return List.of(type.cast(node));
        }
        List<T> found = new ArrayList<>();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(under(child, type)));
        }
        return found;
    }

    /// The elements of all paths drawn for a paragraph, the very objects.
    private List<Object> paths(int paragraph) {
        return FxKit.call(() -> layers().stream()
                .filter(layer -> layer.paragraph() == paragraph)
                .flatMap(layer -> under(layer, Boxes.class).stream())
                .flatMap(boxes -> boxes.getElements().stream())
                .map(Object.class::cast)
                .toList());
    }
}
