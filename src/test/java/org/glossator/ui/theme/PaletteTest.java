package org.glossator.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final Path FOLDER = Path.of("resources", "css");
    private static final Pattern NAMED = Pattern.compile("(-gl-[a-z-]+):\\s*#([0-9A-F]{6});");
    private static final Pattern USED = Pattern.compile("-gl-[a-z-]+");

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "high-contrast, 7"})
    void words_are_legible_on_every_ground_they_stand_on(String name, double least) throws IOException {
        Map<String, String> palette = palette(name);
        for (String words : new String[] {"fg", "muted", "accent-fg", "danger", "warning", "success"}) {
            for (String ground :
                    new String[] {"window-bg", "side-bg", "card-bg", "field-bg", "text-bg", "selected-bg"}) {
                assertLegible(palette, words, ground, least);
            }
            assertLegible(palette, words, "hover", least);
        }
        assertLegible(palette, "text-fg", "text-bg", 7);
        assertLegible(palette, "text-fg", "selection", least);
        assertLegible(palette, "caret", "text-bg", least);
        assertLegible(palette, "on-accent", "accent", least);
        assertLegible(palette, "on-accent", "accent-hover", least);
        assertLegible(palette, "on-accent-muted", "accent", least);
        assertLegible(palette, "danger", "danger-bg", least);
        assertLegible(palette, "warning", "warning-bg", least);
        assertLegible(palette, "success", "success-bg", least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void marks_without_words_are_seen(String name) throws IOException {
        Map<String, String> palette = palette(name);
        for (String mark : new String[] {"focus", "accent", "state-new", "state-in-progress", "state-done"}) {
            for (String ground : new String[] {"window-bg", "side-bg", "card-bg", "selected-bg", "hover"}) {
                assertLegible(palette, mark, ground, 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void what_is_written_in_or_ticked_is_seen_by_its_line(String name) throws IOException {
        Map<String, String> palette = palette(name);
        for (String ground :
                new String[] {"window-bg", "side-bg", "card-bg", "field-bg", "text-bg", "selected-bg", "hover"}) {
            assertLegible(palette, "field-border", ground, 3);
        }
    }

    @Test
    void every_palette_gives_the_same_names() throws IOException {
        assertThat(palette("dark").keySet()).isEqualTo(palette("light").keySet());
        assertThat(palette("high-contrast").keySet()).isEqualTo(palette("light").keySet());
    }

    @Test
    void style_sheets_use_only_names_that_the_palettes_give() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                var used = USED.matcher(Files.readString(sheet))
                        .results()
                        .map(match -> match.group())
                        .collect(Collectors.toSet());
                assertThat(palette("light").keySet()).as("%s", sheet).containsAll(used);
            }
        }
    }

    private static void assertLegible(Map<String, String> palette, String words, String ground, double least) {
        assertThat(contrast(palette.get("-gl-" + words), palette.get("-gl-" + ground)))
                .as("contrast of %s on %s", words, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> palette(String name) throws IOException {
        return NAMED.matcher(Files.readString(FOLDER.resolve(name + ".css")))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> weights[i] * linear(Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
