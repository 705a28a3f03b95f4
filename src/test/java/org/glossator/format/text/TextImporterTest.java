package org.glossator.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.ImportReport;
import org.glossator.format.LayeredDocument;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextImporterTest {

    @TempDir
    Path folder;

    private final List<LayeredDocument> read = new ArrayList<>();

    @Test
    void a_document_is_called_after_its_file() throws Exception {
        read(write("Joint statement 3.1.txt", "Text"));
        assertThat(names()).containsExactly("Joint statement 3.1");
        assertThat(read.getFirst().layers()).isEmpty();
    }

    @Test
    void a_path_may_hold_blanks_and_persian_letters() throws Exception {
        Path file = write("بیانیه‌های  روند آستانه/بیانیهٔ پایانی.txt", "متن");
        read(file);
        assertThat(names()).containsExactly("بیانیهٔ پایانی");
        read.clear();
        read(folder);
        assertThat(names()).containsExactly("بیانیهٔ پایانی");
    }

    @Test
    void a_folder_gives_its_texts_by_name_those_of_folders_in_it_too() throws Exception {
        write("b.txt", "b");
        write("a.md", "a");
        write("c/d.TEXT", "d");
        write("c.pdf", "no text");
        write(".hidden.txt", "hidden");
        write(".git/x.txt", "hidden too");
        assertThat(read(folder).findings()).isEmpty();
        assertThat(names()).containsExactly("a", "b", "d");
    }

    @Test
    void links_are_followed_but_never_in_a_circle() throws Exception {
        write("real/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("real/round"), folder);
        Files.createSymbolicLink(folder.resolve("zlink.txt"), folder.resolve("real/a.txt"));
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
        ImportReport report = read(folder);
        assertThat(names()).containsExactly("a", "zlink");
        assertThat(report.findings()).extracting(Finding::file).containsExactly(folder.resolve("broken.txt"));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_finding_and_the_others_are_read() throws Exception {
        write("a.txt", "a");
        write("b.txt", "");
        write("c.txt", "c");
        ImportReport report = read(folder);
        assertThat(names()).containsExactly("a", "c");
        assertThat(report.tally().documents()).isEqualTo(2);
        assertThat(report.findings())
                .extracting(finding -> finding.message().sentence())
                .containsExactly(folder.resolve("b.txt") + " has no text.");
    }

    @Test
    void a_single_file_that_cannot_be_read_is_refused() throws Exception {
        Path file = write("b.txt", "");
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(file));
    }

    @Test
    void a_chosen_charset_holds_for_every_file() throws Exception {
        Files.write(folder.resolve("a.txt"), "Zürich".getBytes(StandardCharsets.UTF_8));
        new TextImporter(StandardCharsets.ISO_8859_1).read(folder, read::add, Progress.UNWATCHED);
        assertThat(read.getFirst().document().text()).isEqualTo("ZÃ¼rich");
    }

    @Test
    void it_tells_how_far_it_is_and_stops_when_it_is_no_longer_wanted() throws Exception {
        write("a.txt", "a");
        write("b.txt", "b");
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new TextImporter().read(folder, read::add, (done, total) -> {
                    told.add(done + "/" + total);
                    if (done == 1) {
                        throw new CancellationException();
                    }
                }));
        assertThat(told).containsExactly("0/2", "1/2");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void what_the_sink_throws_comes_out_as_it_is() throws Exception {
        Path file = write("a.txt", "a");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new TextImporter()
                        .<IOException>read(
                                file,
                                _ -> {
                                    throw new IOException("full");
                                },
                                Progress.UNWATCHED))
                .withMessage("full");
    }

    private ImportReport read(Path path) throws FormatException {
        return new TextImporter().read(path, read::add, Progress.UNWATCHED);
    }

    private List<String> names() {
        return read.stream().map(document -> document.document().name()).toList();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
