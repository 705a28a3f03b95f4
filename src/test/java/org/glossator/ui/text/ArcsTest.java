package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.glossator.annotation.AnnotationId;
import org.glossator.annotation.RelationId;
import org.junit.jupiter.api.Test;

/// Boxes stand on lines of 16 pixels, 40 apart, in a column from 60 to 560.
class ArcsTest {

    private static final ArcPage PAGE = new ArcPage(60, 560, 400, new ArcPage.Rails(16, 12, 3, 11));
    private static final double WIDTH = 30;

    private final List<ArcLink> links = new ArrayList<>();
    private final Map<String, AnnotationId> ids = new HashMap<>();

    @Test
    void an_arc_on_one_line_goes_up_along_and_down_with_its_label_over_the_target() {
        link(seen("Iran", 100, 1), seen("warning", 300, 1));

        Arc arc = only();

        assertThat(arc.points()).hasSize(4);
        assertThat(arc.points().getFirst().getY()).isEqualTo(40);
        assertThat(arc.points().get(1).getY())
                .isEqualTo(40 - 16)
                .isEqualTo(arc.points().get(2).getY());
        assertThat(arc.points().getLast().getX()).isBetween(300.0, 350.0);
        assertThat(middle(arc.label().orElseThrow())).isEqualTo(arc.points().get(2));
    }

    @Test
    void an_arc_to_another_line_runs_down_the_margin_and_crosses_no_words() {
        link(seen("Iran", 200, 0), seen("warning", 300, 3));

        Arc arc = only();

        assertThat(arc.points()).hasSize(6);
        assertThat(arc.points().get(2).getX())
                .isLessThan(60)
                .isEqualTo(arc.points().get(3).getX());
        assertThat(crossesWords(arc)).isFalse();
    }

    @Test
    void arcs_of_one_hub_share_their_rail_and_those_of_others_have_their_own() {
        link(seen("warning", 100, 1), seen("Iran", 300, 1));
        link(seen("warning", 100, 1), seen("Turkey", 400, 1));
        link(seen("talks", 200, 1), seen("Russia", 500, 1));

        List<Arc> arcs = Arcs.of(links, PAGE);

        assertThat(rail(arcs, 0)).isEqualTo(rail(arcs, 1)).isNotEqualTo(rail(arcs, 2));
    }

    @Test
    void labels_of_neighbours_stand_side_by_side() {
        link(seen("warning", 100, 1), seen("Iran", 300, 1));
        link(seen("warning", 100, 1), seen("Turkey", 310, 1));

        List<Rectangle2D> labels = Arcs.of(links, PAGE).stream()
                .map(arc -> arc.label().orElseThrow())
                .toList();

        assertThat(labels.get(0).intersects(labels.get(1))).isFalse();
    }

    @Test
    void an_end_out_of_sight_is_led_to_the_edge_with_its_label_in_the_margin() {
        link(seen("warning", 100, 1), new ArcLink.Tip(id("Iran"), new ArcEnd.Away(false)));
        link(seen("warning", 100, 1), new ArcLink.Tip(id("Turkey"), new ArcEnd.Away(false)));
        link(seen("warning", 100, 1), new ArcLink.Tip(id("Russia"), new ArcEnd.Away(true)));

        List<Arc> arcs = Arcs.of(links, PAGE);

        assertThat(arcs).hasSize(3);
        assertThat(arcs.getFirst().points().getLast().getY()).isEqualTo(400);
        assertThat(arcs.get(2).points().getLast().getY()).isZero();
        assertThat(arcs).allSatisfy(arc -> {
            assertThat(crossesWords(arc)).isFalse();
            assertThat(arc.label().orElseThrow().getMaxX()).isLessThanOrEqualTo(60);
        });
        assertThat(arcs.get(0)
                        .label()
                        .orElseThrow()
                        .intersects(arcs.get(1).label().orElseThrow()))
                .isFalse();
    }

    @Test
    void what_begins_and_ends_out_of_sight_runs_through_or_is_left_out() {
        link(new ArcLink.Tip(id("Iran"), new ArcEnd.Away(true)), new ArcLink.Tip(id("Turkey"), new ArcEnd.Away(true)));
        assertThat(Arcs.of(links, PAGE)).isEmpty();

        links.clear();
        link(new ArcLink.Tip(id("Iran"), new ArcEnd.Away(true)), new ArcLink.Tip(id("Turkey"), new ArcEnd.Away(false)));
        assertThat(only().points().getFirst().getY()).isZero();
        assertThat(only().points().getLast().getY()).isEqualTo(400);
    }

    @Test
    void an_arc_to_the_source_begins_at_the_source_all_the_same() {
        links.add(new ArcLink(
                RelationId.random(), seen("Iran", 100, 1), seen("warning", 300, 2), ArcLink.Hub.TARGET, WIDTH));

        assertThat(only().points().getFirst().getY()).isEqualTo(40);
        assertThat(only().points().getLast().getY()).isEqualTo(80);
        assertThat(only().label().orElseThrow().getMaxY()).isLessThan(40);
    }

    @Test
    void right_to_left_text_has_its_trunk_at_the_right() {
        links.add(new ArcLink(
                RelationId.random(),
                new ArcLink.Tip(id("ایران"), new ArcEnd.Seen(new Rectangle2D(400, 40, 50, 16), true)),
                new ArcLink.Tip(id("ترکیه"), new ArcEnd.Seen(new Rectangle2D(200, 80, 50, 16), true)),
                ArcLink.Hub.SOURCE,
                WIDTH));

        assertThat(only().points().get(2).getX()).isGreaterThan(560);
    }

    @Test
    void whatever_the_relations_no_arc_crosses_words() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            links.clear();
            ids.clear();
            for (int i = 0; i < 12; i++) {
                link(anywhere(random), anywhere(random));
            }
            List<Arc> arcs = Arcs.of(links, new ArcPage(60, 560, 400, new ArcPage.Rails(8, 5, 3, 7)));
            assertThat(arcs).hasSize(12);
            assertThat(arcs).noneMatch(this::crossesWords);
        }
    }

    /// A mark on one of ten lines, in one of five places there.
    private ArcLink.Tip anywhere(Random random) {
        int row = random.nextInt(10);
        int place = random.nextInt(5);
        return seen("mark " + row + "-" + place, 70 + place * 95, row);
    }

    private void link(ArcLink.Tip source, ArcLink.Tip target) {
        links.add(new ArcLink(RelationId.random(), source, target, ArcLink.Hub.SOURCE, WIDTH));
    }

    private ArcLink.Tip seen(String words, double x, int row) {
        return new ArcLink.Tip(id(words), new ArcEnd.Seen(new Rectangle2D(x, row * 40, 50, 16), false));
    }

    private AnnotationId id(String words) {
        return ids.computeIfAbsent(words, _ -> AnnotationId.random());
    }

    private Arc only() {
        List<Arc> arcs = Arcs.of(links, PAGE);
        assertThat(arcs).hasSize(1);
        return arcs.getFirst();
    }

    private static double rail(List<Arc> arcs, int index) {
        return arcs.get(index).points().get(1).getY();
    }

    private static Point2D middle(Rectangle2D box) {
        return new Point2D((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    /// Whether a piece of the arc runs through a line of text within the column.
    private boolean crossesWords(Arc arc) {
        for (int i = 1; i < arc.points().size(); i++) {
            Point2D from = arc.points().get(i - 1);
            Point2D to = arc.points().get(i);
            for (int row = 0; row < 10; row++) {
                Rectangle2D words = new Rectangle2D(60, row * 40 + 1, 500, 14);
                double x = Math.min(from.getX(), to.getX());
                double y = Math.min(from.getY(), to.getY());
                double width = Math.max(0.01, Math.abs(from.getX() - to.getX()));
                double height = Math.max(0.01, Math.abs(from.getY() - to.getY()));
                if (words.intersects(x, y, width, height)) {
                    return true;
                }
            }
        }
        return false;
    }
}
