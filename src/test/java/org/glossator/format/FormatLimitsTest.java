package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.glossator.kit.Folders;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.task.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no format may be brought to do, whatever the file or the person does.
class FormatLimitsTest {

    @TempDir
    Path folder;

    static Stream<String> written() {
        return Codecs.CATALOG.exporters().stream()
                .map(exporter -> exporter.format().id());
    }

    static Stream<String> read() {
        return Codecs.CATALOG.importers().stream()
                .map(importer -> importer.format().id())
                .filter(id -> !id.equals("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-studio", "doccano", "prodigy", "web-annotation"})
    void a_record_of_a_gigabyte_is_refused_before_it_fills_the_memory(String id) throws Exception {
        Path file = Files.writeString(folder.resolve("huge.json"), id.equals("doccano") ? "x" : "[{\"text\":\"");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Codecs.importer(id, "").read(file, _ -> {}, Progress.UNWATCHED))
                .withMessageContaining("huge.json")
                .withMessageContaining("128 MB");
    }

    @ParameterizedTest
    @MethodSource("read")
    void noise_gives_no_document_and_a_sentence(String id) throws Exception {
        Path file = Files.write(folder.resolve("noise.json"), new byte[] {'[', (byte) 0xFF, 0, '{', '"', '\n', ']'});
        List<LayeredDocument> documents = new ArrayList<>();
        try {
            ImportReport report = Codecs.importer(id, "").read(file, documents::add, Progress.UNWATCHED);
            assertThat(report.findings()).isNotEmpty();
        } catch (FormatException refusal) {
            assertThat(refusal).hasMessageContaining("noise.json");
        }
        assertThat(documents).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void a_file_that_is_not_there_is_refused(String id) {
        Path missing = folder.resolve("missing.json");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Codecs.importer(id, "").read(missing, _ -> {}, Progress.UNWATCHED))
                .withMessageContaining("missing.json");
    }

    @ParameterizedTest
    @MethodSource("written")
    void an_export_that_is_not_finished_leaves_the_target_as_it_was(String id) throws Exception {
        Path target = folder.resolve("mine");
        if (Codecs.CATALOG.exporter(id).orElseThrow().writesFolder()) {
            Files.createDirectory(target);
            Files.writeString(target.resolve(PendingFolder.MARK), "an earlier export");
        } else {
            Files.writeString(target, "an earlier export");
        }
        var before = Folders.content(folder);
        try (Export export = Codecs.exporter(id).begin(target)) {
            export.add(RandomDocuments.layered(Property.random(1)));
        }
        assertThat(Folders.content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-studio", "doccano", "spacy", "prodigy", "gliner", "csv"})
    void a_reading_that_is_no_longer_wanted_stops_between_documents(String id) throws Exception {
        Path file = folder.resolve("long");
        try (Export export = Codecs.exporter(id).begin(file)) {
            for (int seed = 0; seed < 5; seed++) {
                export.add(RandomDocuments.layered(Property.random(seed)));
            }
            export.finish();
        }
        List<LayeredDocument> read = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Codecs.importer(id, "").read(file, read::add, (_, _) -> {
                    if (!read.isEmpty()) {
                        throw new CancellationException();
                    }
                }));
        assertThat(read).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_recognised_as_what_it_is(String id) throws Exception {
        Format format = Codecs.CATALOG.exporter(id).orElseThrow().format();
        Path file = folder.resolve("ours." + format.extensions().getFirst());
        try (Export export = Codecs.exporter(id).begin(file)) {
            export.add(RandomDocuments.layered(Property.random(3)));
            export.finish();
        }
        if (Codecs.CATALOG.importer(id).isPresent()) {
            assertThat(Codecs.CATALOG.detect(file).format().id()).isEqualTo(id);
        }
    }
}
