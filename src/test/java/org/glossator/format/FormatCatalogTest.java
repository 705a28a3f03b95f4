package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.format.jsonl.JsonlExporter;
import org.glossator.format.jsonl.JsonlImporter;
import org.glossator.format.text.TextImporter;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCatalogTest {

    @TempDir
    Path folder;

    private final FormatCatalog catalog =
            new FormatCatalog(List.of(new JsonlImporter(), new TextImporter()), List.of(new JsonlExporter()));

    @Test
    void a_format_is_there_once_whether_it_is_read_or_written_or_both() {
        assertThat(catalog.formats()).extracting(Format::id).containsExactly("jsonl", "text");
        assertThat(catalog.formats())
                .allSatisfy(format -> assertThat(format.name().sentence()).isNotBlank());
    }

    @Test
    void a_format_is_found_by_its_name_on_the_command_line() {
        assertThat(catalog.importer("text")).isPresent();
        assertThat(catalog.exporter("jsonl")).isPresent();
        assertThat(catalog.exporter("text")).isEmpty();
        assertThat(catalog.importer("brat")).isEmpty();
    }

    @Test
    void a_file_is_recognised_by_its_name_and_how_it_begins() throws Exception {
        assertThat(detected("a.jsonl", "{\"name\": \"a\", \"text\": \"b\"}\n")).isEqualTo("jsonl");
        assertThat(detected("b.JSONL", "{\"name\": \"a\", \"text\": \"b\"}\n")).isEqualTo("jsonl");
        assertThat(detected("c.jsonl", "just words")).isEqualTo("text");
        assertThat(detected("d.txt", "{\"name\": \"a\", \"text\": \"b\"}\n")).isEqualTo("text");
        assertThat(catalog.detect(folder).format().id()).isEqualTo("folder");
    }

    @Test
    void what_is_not_there_or_no_file_is_refused() throws Exception {
        Files.writeString(folder.resolve("d.txt"), "text");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> catalog.detect(folder.resolve("none.txt")))
                .withMessage(folder.resolve("none.txt") + " does not exist.");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> new FormatCatalog(List.of(), List.of()).detect(folder.resolve("d.txt")))
                .withMessage(folder.resolve("d.txt") + " is of no format known here: name its format.");
    }

    @Test
    void json_of_no_known_kind_is_no_plain_text() throws Exception {
        for (String content : List.of("[1, 2]", " {\"messages\": []}\n", "\uFEFF{}")) {
            Path file = Files.writeString(folder.resolve("d.json"), content);
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> catalog.detect(file))
                    .withMessage(file + " is of no format known here: name its format.");
        }
    }

    @Test
    void a_file_of_a_folder_stands_for_the_folder() throws Exception {
        Path given = Path.of("src/test/resources/formats/re3d/documents, entities and relations/given");
        for (String name : List.of("documents.json", "entities.json", "relations.json")) {
            Importer importer = Codecs.CATALOG.detect(given.resolve(name));
            assertThat(importer.format().id()).isEqualTo("re3d");
            assertThat(importer.read(given.resolve(name), _ -> {}, Progress.UNWATCHED))
                    .isEqualTo(importer.read(given, _ -> {}, Progress.UNWATCHED));
        }
    }

    private String detected(String name, String content) throws IOException, FormatException {
        return catalog.detect(Files.writeString(folder.resolve(name), content))
                .format()
                .id();
    }
}
