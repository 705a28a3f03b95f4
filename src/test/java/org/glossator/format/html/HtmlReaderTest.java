package org.glossator.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.format.FormatException;
import org.glossator.format.LayeredDocument;
import org.glossator.format.Preview;
import org.glossator.format.document.DocumentImporter;
import org.glossator.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final DocumentImporter HTML = new DocumentImporter(new HtmlReader());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>a</p><p>b</p>                      | a↵↵b
        <p>a</p><br><p>b</p>                  | a↵↵b
        a<br><br><br>b<br>                    | a↵↵↵b
        <div>a</div><div>b</div>              | a↵b
        <span>a</span><span>b</span>          | ab
        a <b> b </b> c                        | a b c
        <td>x                                 | x
        <table><tr><td>a<td>b<tr><td><td>d</table> | a→b↵→d
        <ol><li>a<ol><li>b</ol><li>c</ol>     | 1. a↵↵1. b↵↵2. c
        <li>a<li>b                            | a↵b
        <ol><li value=x>a<li value=99999999999>b</ol> | 1. a↵2. b
        <pre>a  b↵c</pre>d                    | a  b↵c↵↵d
        """)
    void what_a_reader_sees_becomes_the_text(String html, String text) throws Exception {
        assertThat(text(html.replace('↵', '\n')))
                .isEqualTo(text.replace('↵', '\n').replace('→', '\t'));
    }

    @Test
    void a_page_nested_a_hundred_thousand_deep_is_read() throws Exception {
        assertThat(text("<div><b>".repeat(100_000) + "deep")).isEqualTo("deep");
    }

    @Test
    void a_list_of_a_hundred_thousand_items_is_numbered_in_one_go() throws Exception {
        assertThat(text("<ol>" + "<li>x</li>".repeat(100_000) + "</ol>")).endsWith("99999. x\n100000. x");
    }

    @Test
    void a_long_line_is_no_matter() throws Exception {
        assertThat(text("<p>" + "word ".repeat(2_000_000) + "</p>")).hasSize(9_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p></p>", "<script>only()</script>", "<!-- -->\n"})
    void a_page_without_words_is_refused(String html) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> text(html))
                .withMessageContaining("page.html");
    }

    @Test
    void a_page_with_noughts_is_none() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> text("<p>a</p>\n<p>\0</p>"))
                .withMessageContaining("page.html, line 2");
    }

    @Test
    void half_characters_by_number_are_left_out_and_told() throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), "a&#xD800;b");
        Preview preview = Preview.of(HTML, file, Progress.UNWATCHED);
        assertThat(preview.first().orElseThrow().document().text()).isEqualTo("ab");
        assertThat(preview.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("document.flaws");
    }

    @Test
    void a_huge_page_is_refused_before_it_is_read() throws Exception {
        Path file = Files.writeString(folder.resolve("huge.html"), "<p>");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Preview.of(HTML, file, Progress.UNWATCHED))
                .withMessage(file + " has 1,024 MB: a document of more than 100 MB is not taken.");
    }

    @Test
    void the_same_page_is_always_the_same_document() throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), "<p>Words");
        List<LayeredDocument> read = new ArrayList<>();
        HTML.read(file, read::add, Progress.UNWATCHED);
        HTML.read(folder, read::add, Progress.UNWATCHED);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).isEqualTo(read.getLast());
    }

    @Test
    void a_page_by_another_name_is_known_by_its_beginning() {
        HtmlReader reader = new HtmlReader();
        assertThat(reader.begins("\n<!DOCTYPE HTML PUBLIC>")).isTrue();
        assertThat(reader.begins("<?xml version='1.0'?><html lang='en'>")).isTrue();
        assertThat(reader.begins("<htmlish>")).isFalse();
        assertThat(reader.begins("<?xml version='1.0'?><xmi:XMI>")).isFalse();
    }

    private String text(String html) throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        return Preview.of(HTML, file, Progress.UNWATCHED)
                .first()
                .orElseThrow()
                .document()
                .text();
    }
}
