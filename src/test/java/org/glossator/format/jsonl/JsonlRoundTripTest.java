package org.glossator.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.glossator.format.Export;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.format.LossReport;
import org.glossator.kit.Property;
import org.glossator.kit.RandomDocuments;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void what_is_exported_imports_as_the_same_documents() {
        Property.check(200, random -> {
            List<LayeredDocument> documents = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                documents.add(RandomDocuments.layered(random));
            }
            Path file = folder.resolve("there.jsonl");
            LossReport written = write(documents, file);
            List<LayeredDocument> read = new ArrayList<>();
            ImportReport report = new JsonlImporter().read(file, read::add, Progress.UNWATCHED);

            assertThat(report.findings()).isEmpty();
            assertThat(read).isEqualTo(documents);
            assertThat(report.tally()).isEqualTo(written.tally());
            assertThat(read)
                    .allSatisfy(document -> assertThat(documents)
                            .filteredOn(document::equals)
                            .first()
                            .satisfies(same -> assertThat(List.copyOf(
                                            same.document().head().metadata().keySet()))
                                    .isEqualTo(List.copyOf(document.document()
                                            .head()
                                            .metadata()
                                            .keySet()))));
            Path again = folder.resolve("back.jsonl");
            write(read, again);
            assertThat(again).hasSameBinaryContentAs(file);
        });
    }

    @Test
    void every_document_is_one_line_of_utf_8_that_ends_in_a_line_feed() {
        Property.check(50, random -> {
            LayeredDocument document = RandomDocuments.layered(random);
            Path file = folder.resolve("lines.jsonl");
            write(List.of(document, document), file);
            String written = Files.readString(file);
            assertThat(written).endsWith("}\n").doesNotContain("\r");
            assertThat(written.chars().filter(sign -> sign == '\n')).hasSize(2);
        });
    }

    @Test
    void an_export_that_is_not_finished_leaves_the_target_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.jsonl"), "mine");
        try (Export export = new JsonlExporter().begin(file)) {
            export.add(RandomDocuments.layered(Property.random(1)));
        }
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void an_export_of_nothing_is_an_empty_file() throws Exception {
        Path file = folder.resolve("nothing.jsonl");
        assertThat(write(List.of(), file).tally().documents()).isZero();
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_target_that_cannot_be_written_is_refused_in_a_sentence() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> new JsonlExporter().begin(folder))
                .withMessage(folder + " is there already and is not a file that could be replaced.");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> new JsonlExporter().begin(folder.resolve("no/such/folder/x.jsonl")))
                .withMessageContaining("x.jsonl cannot be written");
    }

    @Test
    void a_reading_that_is_no_longer_wanted_stops_between_documents() throws Exception {
        Path file = folder.resolve("long.jsonl");
        write(List.of(RandomDocuments.layered(Property.random(1)), RandomDocuments.layered(Property.random(2))), file);
        List<LayeredDocument> read = new ArrayList<>();
        Progress impatient = (done, total) -> {
            assertThat(total).isEqualTo(file.toFile().length());
            if (done == total) {
                throw new CancellationException();
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new JsonlImporter().read(file, read::add, impatient));
        assertThat(read).hasSize(1);
    }

    private static LossReport write(List<LayeredDocument> documents, Path file) throws FormatException {
        try (Export export = new JsonlExporter().begin(file)) {
            for (LayeredDocument document : documents) {
                export.add(document);
            }
            return export.finish();
        }
    }
}
