package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every line for a terminal that the help shows is run, in the order in which it is read, in a folder of its own.
class HelpExamplesTest {

    private static final Path PAGES = Path.of("resources", "help", "pages");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(gloss|txt|jsonl|conll|html)|dataset");
    private static final String NAME = "glossator ";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void every_line_of_the_help_does_what_it_is_for() throws IOException {
        Files.copy(Path.of("resources", "sample", "baghaei-statement.txt"), folder.resolve("statement.txt"));
        List<String> lines = examples();
        assertThat(lines).hasSizeGreaterThan(10);
        for (String line : lines) {
            Shell.Answer answer =
                    shell.run(Arrays.stream(line.substring(NAME.length()).split(" "))
                            .map(this::inFolder)
                            .toArray());
            // A comparison has findings, and so has a check of the sample, which two marks misfit.
            List<Integer> expected = line.matches("glossator (compare|check) .*")
                    ? List.of(ExitCode.FINE, ExitCode.FINDING)
                    : List.of(ExitCode.FINE);
            assertThat(answer.code())
                    .as("%s%n%s%n%s", line, answer.out(), answer.err())
                    .isIn(expected);
        }
        assertThat(folder.resolve("agreement.html")).isNotEmptyFile();
        assertThat(folder.resolve("Astana.conll")).isNotEmptyFile();
        assertThat(folder.resolve("dataset")).isDirectory();
    }

    private String inFolder(String word) {
        return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            StringBuilder all = new StringBuilder();
            for (Path page : pages.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(page)).append('\n');
            }
            return all.toString().lines().filter(line -> line.startsWith(NAME)).toList();
        }
    }
}
