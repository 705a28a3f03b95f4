package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.task.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written in a format and read again is the same, less what the report names.
class RoundTripTest {

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return Codecs.CATALOG.exporters().stream()
                .map(exporter -> exporter.format().id())
                .filter(id -> Codecs.CATALOG.importer(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_is_written_is_read_again_less_what_the_report_names(String id) {
        Kept kept = new Kept(Codecs.CATALOG.exporter(id).orElseThrow().format());
        Property.check(60, random -> {
            List<LayeredDocument> documents = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                documents.add(RandomDocuments.layered(random));
            }
            Path file = file(id, "there");
            LossReport written = write(id, documents, file);
            List<LayeredDocument> read = new ArrayList<>();
            ImportReport report = Codecs.importer(id, "").read(file, read::add, Progress.UNWATCHED);
            assertThat(report.findings())
                    .extracting(finding -> finding.message().sentence())
                    .allMatch(sentence -> sentence.contains("the offsets count"));
            assertThat(told(read))
                    .containsExactlyInAnyOrderElementsOf(
                            told(documents.stream().map(kept::of).toList()));
            if (written.losses().isEmpty()) {
                assertThat(told(read)).containsExactlyInAnyOrderElementsOf(told(documents));
            }
            assertThat(written.tally().documents()).isEqualTo(documents.size());
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_documents_give_the_same_bytes(String id) {
        Property.check(10, random -> {
            List<LayeredDocument> documents = List.of(RandomDocuments.layered(random));
            Path file = file(id, "first");
            Path again = file(id, "second");
            write(id, documents, file);
            write(id, documents, again);
            assertThat(files(again)).isEqualTo(files(file));
            if (!id.equals("csv")) {
                assertThat(files(file).values()).noneMatch(written -> written.contains("\r"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_loss_has_a_document_and_a_sentence(String id) {
        Property.check(20, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            LossReport report = write(id, List.of(document), file(id, "losses"));
            assertThat(report.losses()).allSatisfy(loss -> {
                assertThat(loss.document()).isEqualTo(document.document().id());
                assertThat(loss.message().sentence()).startsWith("“").endsWith(".");
            });
        });
    }

    private Path file(String id, String name) {
        String extension =
                Codecs.CATALOG.exporter(id).orElseThrow().format().extensions().getFirst();
        return folder.resolve(name + "." + extension);
    }

    /// What was written, by the names of the files within it.
    private static Map<String, String> files(Path written) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(written)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(written.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<List<String>> told(List<LayeredDocument> documents) {
        return documents.stream().map(Telling::of).toList();
    }

    private static LossReport write(String id, List<LayeredDocument> documents, Path file) throws FormatException {
        try (Export export = Codecs.exporter(id).begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            return export.finish();
        }
    }
}
