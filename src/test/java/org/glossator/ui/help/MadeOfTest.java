package org.glossator.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page that tells what the program is made of, held against the README.
class MadeOfTest {

    private static final String PAGE = "made-of.md";
    private static final Pattern ROW = Pattern.compile("\\|[^|\n]+\\|[^|\n]+\\|[^|\n]+\\|");
    private static final int HEAD = 2;

    static List<Path> folders() {
        return Page.folders();
    }

    @Test
    void what_the_program_is_made_of_is_told_as_in_the_readme() throws IOException {
        assertThat(rows(Page.FOLDER)).containsExactlyElementsOf(shipped());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_language_names_the_same_libraries_and_licences(Path folder) throws IOException {
        assertThat(named(rows(folder))).containsExactlyElementsOf(named(shipped()));
    }

    private static List<String> rows(Path folder) throws IOException {
        Path own = folder.resolve(PAGE);
        return ROW.matcher(Files.readString(Files.exists(own) ? own : Page.FOLDER.resolve(PAGE)))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> shipped() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return ROW.matcher(readme.substring(readme.indexOf("## Made of"), readme.indexOf("## Benches")))
                .results()
                .map(found -> found.group())
                .filter(row -> !row.contains("(tests") && !row.contains("Error Prone"))
                .toList();
    }

    /// Each library with its licence, without what it is for.
    private static List<String> named(List<String> rows) {
        return rows.stream()
                .skip(HEAD)
                .map(row -> row.split("\\|"))
                .map(cells -> cells[1].strip() + ": " + cells[3].strip())
                .toList();
    }
}
