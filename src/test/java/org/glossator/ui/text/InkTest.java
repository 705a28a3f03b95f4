package org.glossator.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import org.glossator.kit.Contrasts;
import org.glossator.schema.Colour;
import org.glossator.schema.Palette;
import org.glossator.schema.Schema;
import org.glossator.schema.SchemaTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is marked is read as well as what is not, whatever the colour of its label.
class InkTest {

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "high-contrast, 4.5"})
    void words_are_read_on_every_highlight_and_its_line_is_seen_on_the_paper(String theme, double least)
            throws IOException {
        Color words = colour(theme, "text-fg");
        Color ground = colour(theme, "text-bg");
        Paper paper = PaperColour.of(Background.fill(ground));
        for (Colour label : labelColours().toList()) {
            Ink ink = Ink.of(label, paper);
            for (Color tint : List.of(ink.tint(), ink.strongTint())) {
                assertThat(Contrasts.between(words, tint))
                        .as("words on %s in %s", label, theme)
                        .isGreaterThanOrEqualTo(least);
            }
            assertThat(Contrasts.between(ink.line(), ground))
                    .as("the line of %s in %s", label, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Stream<Colour> labelColours() {
        Schema schema = SchemaTemplates.byDefault();
        return Stream.concat(
                Palette.colours().stream(), schema.allLabels().map(label -> schema.colourOf(label.name())));
    }

    private static Color colour(String theme, String name) throws IOException {
        String sheet = Files.readString(Path.of("resources", "css", theme + ".css"));
        Matcher found = Pattern.compile("-gl-" + name + ": (#[0-9A-F]{6});").matcher(sheet);
        assertThat(found.find()).isTrue();
        return Color.web(found.group(1));
    }
}
