package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.glossator.schema.Colour;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final Colour WHITE = new Colour("#FFFFFF");
    private static final Colour BLACK = new Colour("#000000");

    @Test
    void the_ratio_is_that_of_the_guidelines() {
        assertThat(Contrast.ratio(WHITE, BLACK)).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio(WHITE, WHITE)).isEqualTo(1, within(0.001));
        assertThat(Contrast.ratio(new Colour("#777777"), WHITE)).isEqualTo(4.478, within(0.001));
        assertThat(Contrast.ratio(new Colour("#FF0000"), WHITE)).isEqualTo(3.998, within(0.001));
    }

    @Test
    void a_colour_that_can_be_read_stays_as_it_is() {
        assertThat(Contrast.readable(new Colour("#2F6FDE"), WHITE)).isEqualTo(new Colour("#2F6FDE"));
        assertThat(Contrast.readable(new Colour("#C2410C"), WHITE)).isEqualTo(new Colour("#C2410C"));
    }

    @Test
    void on_dark_paper_a_colour_is_lightened_as_little_as_will_do() {
        Colour lightened = Contrast.readable(new Colour("#8B3FC7"), Paper.DARK.background());

        assertThat(Contrast.ratio(lightened, Paper.DARK.background())).isBetween(4.5, 4.65);
    }

    @Test
    void every_colour_becomes_readable_on_every_paper() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            Colour colour = any(random);
            Colour paper = i % 4 == 0 ? Paper.DARK.background() : i % 4 == 1 ? Paper.LIGHT.background() : any(random);

            assertThat(Contrast.ratio(Contrast.readable(colour, paper), paper))
                    .as("%s on %s", colour, paper)
                    .isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    private static Colour any(Random random) {
        return new Colour(String.format(Locale.ROOT, "#%06X", random.nextInt(0x1000000)));
    }
}
