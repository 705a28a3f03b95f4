package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Relation;
import org.glossator.annotation.RelationId;
import org.glossator.annotation.RelationSet;
import org.glossator.schema.RelationName;
import org.glossator.text.Span;
import org.glossator.ui.FxKit;
import org.glossator.ui.FxWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArcsOnScreenTest {

    private static final Marked STATEMENT = Marked.of("""
        [Baghaei|Actor] [issued a warning|Event] about the reactivation of [Takfiri-terrorist groups|Actor] in \
        [Syria|Location] and urged decisive and coordinated measures to prevent the expansion of the scourge of \
        terrorism in [the region|Location].

        [The Iranian diplomat|Actor] strongly [condemned|Event] all forms and manifestations of terrorism, describing \
        the recent movements in [Syria|Location] as part of the sinister scheme orchestrated by others to destabilize \
        the [West Asia region|Location].
        """ + "\nMore words.".repeat(60) + "\nAs [Ankara|Actor] said.");

    private final AnnotatedTextView view = FxKit.call(AnnotatedTextView::new);
    private final FxWindow window = FxKit.show(() -> view, 760, 560);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_arcs_of_the_selected_mark_are_drawn_and_no_others() {
        show(
                relation("Agent", "issued", "Baghaei"),
                relation("Place", "issued", "the region"),
                relation("Agent", "condemned", "The Iranian"));
        assertThat(labels()).isEmpty();

        select("issued");
        assertThat(labels()).containsExactlyInAnyOrder("Agent", "Place");
        window.picture("arcs-selected");
        select("Baghaei");
        assertThat(labels()).containsExactly("Agent");
        FxKit.run(() -> view.emphasisedProperty().set(null));
        FxKit.pulse();
        assertThat(labels()).isEmpty();
    }

    @Test
    void all_arcs_are_drawn_on_demand_with_more_room_between_the_lines() {
        show(
                relation("Agent", "issued", "Baghaei"),
                relation("Target", "issued", "Takfiri"),
                relation("Place", "issued", "the region"),
                relation("Agent", "condemned", "The Iranian"),
                relation("Place", "condemned", "West Asia"),
                relation("Cause", "issued", "condemned"));
        double before = box("West Asia").getMinY();

        FxKit.run(() -> view.allArcsShownProperty().set(true));
        FxKit.pulse();

        assertThat(labels()).containsExactlyInAnyOrder("Agent", "Target", "Place", "Agent", "Place", "Cause");
        assertThat(box("West Asia").getMinY()).isGreaterThan(before + 30);
        window.picture("arcs-all");
    }

    @Test
    void an_arc_follows_its_words_in_the_pulse_that_scrolls_them() {
        show(relation("Agent", "condemned", "The Iranian"));
        select("condemned");
        double distance = box("condemned").getMinY() - plate("Agent").getMinY();

        FxKit.run(() -> ((ReadingArea) view.lookup(".styled-text-area")).scrollYBy(30));
        FxKit.pulse();

        assertThat(box("condemned").getMinY() - plate("Agent").getMinY()).isEqualTo(distance);
    }

    @Test
    void an_end_out_of_sight_is_told_in_the_margin() {
        show(relation("Agent", "condemned", "Ankara"));
        FxKit.run(() -> view.previewProperty().set(null));
        select("condemned");

        assertThat(labels()).singleElement().asString().startsWith("↓ ");
        window.picture("arcs-away");
        select("Ankara");
        FxKit.run(() -> view.centre(STATEMENT.spanOf("Ankara").start()));
        FxKit.pulse();
        assertThat(labels()).singleElement().asString().startsWith("↑ ");
    }

    @Test
    void a_click_on_a_label_tells_the_relation() {
        Relation relation = relation("Agent", "condemned", "The Iranian");
        show(relation);
        select("condemned");
        List<RelationId> clicked = new ArrayList<>();
        FxKit.run(() -> view.setOnArcClicked(clicked::add));

        Bounds plate = plate("Agent");
        window.click(view, new Point2D(plate.getCenterX(), plate.getCenterY()), 1);

        assertThat(clicked).containsExactly(relation.id());
    }

    @Test
    void no_label_lies_over_words() {
        show(
                relation("Agent", "issued", "Baghaei"),
                relation("Target", "issued", "Takfiri"),
                relation("Place", "issued", "the region"));
        select("issued");

        FxKit.run(() -> {
            ReadingArea area = (ReadingArea) view.lookup(".styled-text-area");
            for (String label : List.of("Agent", "Target", "Place")) {
                Bounds plate = plate(label);
                ParagraphGeometry geometry = area.geometry(0);
                for (int line = 0; line < geometry.lineCount(); line++) {
                    var flow = area.flowOf(0);
                    double middle = view.sceneToLocal(flow.localToScene(0, geometry.lineMiddle(line)))
                            .getY();
                    assertThat(plate.getMinY() > middle + 5 || plate.getMaxY() < middle - 5)
                            .isTrue();
                }
            }
        });
    }

    private static Relation relation(String type, String source, String target) {
        return Relation.of(
                new RelationName(type), mark(source).id(), mark(target).id());
    }

    private static Annotation mark(String words) {
        return STATEMENT.annotations().stream()
                .filter(each -> each.quote(STATEMENT.text()).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private void show(Relation... relations) {
        FxKit.run(() -> view.show(
                STATEMENT.document(),
                STATEMENT
                        .decorations()
                        .with(new Ties(
                                RelationSet.of(List.of(relations)),
                                relation -> new ArcLook(
                                        Marked.look(STATEMENT.annotations().stream()
                                                        .filter(each ->
                                                                each.id().equals(relation.source()))
                                                        .findFirst()
                                                        .orElseThrow())
                                                .colour(),
                                        relation.type().value(),
                                        false)))));
        FxKit.pulse();
    }

    private void select(String words) {
        FxKit.run(() -> view.emphasisedProperty().set(mark(words).id()));
        FxKit.pulse();
    }

    private List<ArcPlate> plates() {
        return FxKit.call(() -> view.lookupAll("ArcPlate").stream()
                .map(ArcPlate.class::cast)
                .filter(Node::isVisible)
                .toList());
    }

    private List<String> labels() {
        return plates().stream().map(ArcsOnScreenTest::words).toList();
    }

    private static String words(ArcPlate plate) {
        return ((Text) plate.getChildren().get(1)).getText();
    }

    private Bounds plate(String label) {
        return FxKit.call(() -> plates().stream()
                .filter(plate -> words(plate).equals(label))
                .map(plate -> view.sceneToLocal(plate.localToScene(plate.getBoundsInLocal())))
                .findFirst()
                .orElseThrow());
    }

    private Bounds box(String words) {
        Span span = STATEMENT.spanOf(words);
        return FxKit.call(() -> view.screenToLocal(view.boundsOnScreen(span).orElseThrow()));
    }
}
