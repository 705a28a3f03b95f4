package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.task.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads what stands in `formats/<format>/<case>/`, of which the name of the folder says what is to be seen there.
///
/// `given.*` is read (a folder called `given` where the format has folders); `expected.txt` tells what comes of it;
/// `offsets.txt`, where there is one, names the unit that a person would name. A refused file is expected as one
/// line that begins with `refused`.
class FormatFoldersTest {

    private static final Path ROOT = Path.of("src/test/resources/formats");

    static Stream<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> formats = Files.list(ROOT)) {
            for (Path format : formats.sorted().toList()) {
                try (Stream<Path> folders = Files.list(format)) {
                    folders.sorted().forEach(cases::add);
                }
            }
        }
        return cases.stream().map(ROOT::relativize);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Path folder) throws IOException {
        Path expected = ROOT.resolve(folder).resolve("expected.txt");
        List<String> told = told(folder);
        if (Boolean.getBoolean("formats.write")) {
            Files.write(expected, told);
        }
        assertThat(told).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    /// Whoever drops a file on the window does not name its format.
    @ParameterizedTest
    @MethodSource("cases")
    void is_recognised(Path folder) throws Exception {
        if (!Files.exists(ROOT.resolve(folder).resolve("not-recognised.txt"))) {
            assertThat(Codecs.CATALOG.detect(given(folder)).format().id())
                    .isEqualTo(folder.getParent().toString());
        }
    }

    private static List<String> told(Path folder) throws IOException {
        Path given = given(folder);
        Path unit = ROOT.resolve(folder).resolve("offsets.txt");
        Importer importer = Codecs.importer(
                folder.getParent().toString(),
                Files.exists(unit) ? Files.readString(unit).strip() : "");
        List<LayeredDocument> documents = new ArrayList<>();
        try {
            ImportReport report = importer.read(given, documents::add, Progress.UNWATCHED);
            assertThat(report.tally().documents()).isEqualTo(documents.size());
            return Telling.of(documents, report.findings(), given);
        } catch (FormatException refusal) {
            return List.of("refused " + Telling.sentence(refusal.finding(), given));
        }
    }

    private static Path given(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith("given"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
