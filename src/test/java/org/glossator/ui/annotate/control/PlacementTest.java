package org.glossator.ui.annotate.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.glossator.kit.Property;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Bounds ROOM = new BoundingBox(10, 10, 1004, 680);

    @Test
    void it_stands_below_ranged_with_the_beginning_of_the_words() {
        assertThat(place(new BoundingBox(300, 100, 80, 20), false)).isEqualTo(new BoundingBox(300, 128, 300, 320));
        assertThat(place(new BoundingBox(600, 100, 80, 20), true)).isEqualTo(new BoundingBox(380, 128, 300, 320));
    }

    @Test
    void it_stands_above_where_there_is_no_room_below_and_gives_way_to_the_edges() {
        assertThat(place(new BoundingBox(900, 600, 80, 20), false)).isEqualTo(new BoundingBox(714, 272, 300, 320));
    }

    @Test
    void it_gets_lower_before_it_goes_to_the_side() {
        assertThat(place(new BoundingBox(200, 250, 500, 250), false)).isEqualTo(new BoundingBox(200, 10, 300, 232));
        assertThat(place(new BoundingBox(200, 100, 400, 500), false)).isEqualTo(new BoundingBox(608, 100, 300, 320));
        assertThat(place(new BoundingBox(400, 100, 600, 500), false)).isEqualTo(new BoundingBox(92, 100, 300, 320));
    }

    @Test
    void it_is_always_in_the_room_and_off_the_words_unless_they_fill_it() {
        Property.check(2_000, random -> {
            double x = random.nextDouble(10, 900);
            double y = random.nextDouble(10, 600);
            Bounds words = new BoundingBox(x, y, random.nextDouble(5, 1014 - x), random.nextDouble(5, 690 - y));
            Bounds card = place(words, random.nextBoolean());
            assertThat(ROOM.contains(card)).as("%s in the room", card).isTrue();
            boolean fills = words.getMinY() < 168 && words.getMaxY() > 532;
            if (!fills) {
                assertThat(card.intersects(words)).as("%s over %s", card, words).isFalse();
            }
        });
    }

    private static Bounds place(Bounds words, boolean fromRight) {
        return Placement.beside(words, 300, 320, ROOM, fromRight);
    }
}
