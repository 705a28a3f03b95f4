package org.glossator.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tour refuses to end before it has taken every [HelpPicture], so what is held here is held of its pictures.
class HelpPictureTest {

    private static final Path PICTURES = Path.of("resources", "help", "pictures");
    private static final Pattern SHOWN = Pattern.compile("!\\[[^]]*]\\([^)]*?([a-z-]+\\.png)\\)");

    @Test
    void the_tour_takes_every_picture_that_is_shown_and_no_other_is_kept() throws IOException {
        List<String> taken = Arrays.stream(HelpPicture.values())
                .flatMap(each -> Stream.of(each.file(false), each.file(true)))
                .toList();
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(taken);
        assertThat(shown()).isNotEmpty().isSubsetOf(taken);
    }

    @Test
    void a_picture_of_few_colours_keeps_them_and_one_of_many_hardly_changes() {
        BufferedImage few = new BufferedImage(10, 1, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 10; x++) {
            few.setRGB(x, 0, 0x123456 * x);
        }
        BufferedImage many = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 64 * 64; at++) {
            many.setRGB(at % 64, at / 64, (at % 64) << 18 | (at / 64) << 10);
        }
        for (int x = 0; x < 10; x++) {
            assertThat(Palette.of(few).getRGB(x, 0)).isEqualTo(few.getRGB(x, 0));
        }
        BufferedImage reduced = Palette.of(many);
        for (int at = 0; at < 64 * 64; at++) {
            int before = many.getRGB(at % 64, at / 64);
            int after = reduced.getRGB(at % 64, at / 64);
            assertThat(Math.abs((before >> 16 & 0xFF) - (after >> 16 & 0xFF))).isLessThan(24);
            assertThat(Math.abs((before >> 8 & 0xFF) - (after >> 8 & 0xFF))).isLessThan(24);
        }
    }

    private static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> shown() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(Path.of("README.md")));
        try (Stream<Path> files = Files.walk(Path.of("resources", "help", "pages"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return SHOWN.matcher(all)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
