package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContributingTest {

    private static final Path PAGE = Path.of(".github/CONTRIBUTING.md");
    private static final Pattern PLACE = Pattern.compile("`((?:src|resources|installer)/[^`<]*)`");
    private static final Pattern PACKAGE = Pattern.compile("`(org\\.glossator\\.[a-z.]+)`");

    @Test
    void every_place_that_the_page_for_contributors_names_is_there() throws IOException {
        List<String> places = found(PLACE);
        assertThat(places)
                .hasSizeGreaterThan(15)
                .allSatisfy(place -> assertThat(Path.of(place)).as(place).exists());
    }

    @Test
    void every_package_that_it_names_is_there() throws IOException {
        assertThat(found(PACKAGE))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Path.of("src/main/java", name.split("\\."))).isDirectory());
    }

    @Test
    void every_example_is_led_to() throws IOException {
        String page = Files.readString(PAGE);
        try (var examples = Files.list(Path.of("src/test/java/org/glossator/example"))) {
            assertThat(examples.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("example/" + name));
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
