package org.glossator.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int LONGEST = 400;
    private static final Pattern EMPTY_NAMES =
            Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Base)\\.java|Abstract.*");

    @Test
    void every_source_stands_in_the_one_format() throws IOException, FormatterException {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Sources.all()) {
            if (!Formatting.formatted(file).equals(Files.readString(file))) {
                unformatted.add(file);
            }
        }
        assertThat(unformatted).as("mvn -q -Pformat mends these").isEmpty();
    }

    @Test
    void no_source_outgrows_what_one_can_read_at_a_sitting() throws IOException {
        for (Path file : Sources.all()) {
            assertThat(Files.readAllLines(file).size())
                    .as("lines of %s: which two things is it?", file)
                    .isLessThanOrEqualTo(LONGEST);
        }
    }

    @Test
    void every_type_has_a_name_that_says_what_it_is() throws IOException {
        assertThat(Sources.main())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).doesNotMatch(EMPTY_NAMES));
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        for (Path file : Sources.main()) {
            Path description = file.resolveSibling("package-info.java");
            assertThat(description).exists();
            assertThat(Files.readString(description)).startsWith("///").contains("@NullMarked");
        }
    }
}
